using System.Text;

namespace PaperParse.Inputs.Tests;

/// <summary>One invented listing, with the letters of a language in its titles and abstracts.</summary>
internal static class EncodingSample
{
    private static readonly Dictionary<string, string[]> Papers = new()
    {
        ["English"] =
        [
            "Reading Tide Tables with Small Recurrent Models",
            "Tide tables are printed once a year and corrected by hand. We ask how much of a table a small model can predict.",
            "Who Waits for Whom? Fair Queues for Shared Freezers",
            "Shared freezers are opened by whoever comes first. We model the loss of cold as a cost that all samples pay.",
        ],
        ["French"] =
        [
            "Les forêts vues du ciel : compter les étangs",
            "Les étangs de la forêt sont comptés à la main chaque été. Nous prédisons leur nombre à partir d'une seule image aérienne.",
            "Une horloge qui a du cœur",
            "Le cœur d'une horloge coûte 5 € et dure dix ans. Nous mesurons où passe l'énergie, de l'œil du maître à la dernière roue dentée.",
        ],
        ["German"] =
        [
            "Über die Größe der Möwen am Hafen",
            "Möwen fressen Brötchen. Wir zählen, wie viele täglich verschwinden, und schätzen daraus die Größe der Möwen.",
            "Müde Gefrierschränke",
            "Gefrierschränke werden geöffnet, wann es gerade paßt. Wir berechnen die Verluste und fügen faire Schlangen hinzu.",
        ],
        ["Polish"] =
        [
            "Źródła rzek i mokre łąki",
            "Łąki nad rzeką są liczone ręcznie każdego lata. Przewidujemy ich liczbę na podstawie jednego zdjęcia źródła.",
            "Kto na kogo czeka? Sprawiedliwe kolejki",
            "Wspólne zamrażarki otwiera ten, kto pierwszy przyjdzie. Śledzimy ubytek zimna i układamy kolejkę, w której każdy płaci tyle samo.",
        ],
        ["Turkish"] =
        [
            "Gelgit çizelgelerini küçük ağlarla okumak",
            "Gelgit çizelgeleri yılda bir kez basılır ve elle düzeltilir. Küçük bir modelin ne kadarını öngörebileceğini araştırıyoruz.",
            "Kim kimi bekliyor? Adil kuyruklar",
            "Ortak dondurucuları ilk gelen açar. Kaybolan soğuğu, bütün örneklerin ödediği bir bedel olarak ölçüyoruz.",
        ],
        ["Greek"] =
        [
            "Το μέγεθος των γλάρων στο λιμάνι",
            "Οι γλάροι τρώνε ψωμάκια στο λιμάνι. Μετράμε πόσα ψωμάκια χάνονται κάθε μέρα και εκτιμάμε το μέγεθός τους.",
            "Ποιος περιμένει ποιον; Άδικες ουρές",
            "Οι κοινοί καταψύκτες ανοίγουν από όποιον έρθει πρώτος. Μετράμε το κρύο που χάνεται σαν κόστος που πληρώνουν όλοι.",
        ],
        ["Russian"] =
        [
            "О размерах портовых чаек",
            "Чайки едят булочки в порту. Мы считаем, сколько булочек исчезает за день, и оцениваем размер чаек по одной фотографии.",
            "Кто кого ждёт? Честные очереди",
            "Общие морозильники открывает тот, кто пришёл первым. Мы считаем потерю холода платой, которую вносят все образцы.",
        ],
        ["Japanese"] =
        [
            "潮汐表を小さなモデルで読む",
            "潮汐表は年に一度印刷され、手で直される。小さなモデルがそのうちどれだけを予測できるかを調べる。",
            "誰が誰を待つのか",
            "共用の冷凍庫は先に来た人が開ける。失われる冷気を、すべての試料が払う費用として考える。",
        ],
        ["Simplified Chinese"] =
        [
            "用小模型读潮汐表",
            "潮汐表每年印刷一次，由人工修正。我们研究一个小模型能预测多少内容，并公布数据。",
            "谁在等谁？公平的队列",
            "共用的冰柜由先来的人打开。我们把失去的冷气看作所有样品共同支付的费用。",
        ],
        ["Traditional Chinese"] =
        [
            "用小模型讀潮汐表",
            "潮汐表每年印刷一次，由人工修正。我們研究一個小模型能預測多少內容，並公布資料。",
            "誰在等誰？公平的隊列",
            "共用的冰櫃由先來的人打開。我們把失去的冷氣看作所有樣品共同支付的費用。",
        ],
        ["Korean"] =
        [
            "작은 모델로 조석표 읽기",
            "조석표는 해마다 한 번 인쇄되고 손으로 고쳐진다. 작은 모델이 그 가운데 얼마나 예측할 수 있는지 알아본다.",
            "누가 누구를 기다리는가",
            "함께 쓰는 냉동고는 먼저 온 사람이 연다. 잃어버린 냉기를 모든 시료가 내는 값으로 본다.",
        ],
    };

    /// <summary>A page copied as text, but for characters that the encoding has not.</summary>
    public static string Text(string language, Encoding encoding)
    {
        var paper = Papers[language];
        var text = $"Daily Papers\n\nMar 5, 2031\n\n{paper[0]}\n\n{paper[1]}\n\n  • 3 authors\n·\nMar 4, 2031\n\n{paper[2]}\n\n{paper[3]}\n\n  • 38 authors\n·\nFeb 27, 2031\n";
        return string.Concat(text.EnumerateRunes().Select(rune => Has(encoding, rune.ToString()) ? rune.ToString() : "*"));
    }

    public static string Html(string language, Encoding encoding, string head)
    {
        var paper = Papers[language];
        var text = $"<!DOCTYPE html>\n<html>\n<head>\n<!-- <meta charset=\"koi8-u\"> -->\n{head}\n<title>{paper[0]}</title>\n</head>\n<body>\n<h1>{paper[2]}</h1>\n<p>{paper[3]}</p>\n</body>\n</html>\n";
        return string.Concat(text.EnumerateRunes().Select(rune => Has(encoding, rune.ToString()) ? rune.ToString() : "*"));
    }

    /// <summary>The very encoding, not what is meant by its name; asked of the framework, so that the samples do not depend on what they test.</summary>
    public static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static bool Has(Encoding encoding, string character) => encoding.GetString(encoding.GetBytes(character)) == character;
}
