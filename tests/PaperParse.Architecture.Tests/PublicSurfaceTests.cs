using Pidgin;

namespace PaperParse.Architecture.Tests;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void No_type_of_the_parser_library_is_on_a_public_surface()
    {
        var types = SourceTree.Projects.SelectMany(project => SourceTree.AssemblyOf(project).GetExportedTypes()).ToList();
        Assert.True(types.Count > 50);
        Assert.Empty(PublicSurface.MembersThatShow("Pidgin", types));
    }

    [Fact]
    public void A_type_of_the_parser_library_is_found_wherever_it_stands()
    {
        var found = PublicSurface.MembersThatShow("Pidgin", [typeof(Planted), typeof(PlantedParser)]).ToHashSet();
        var planted = typeof(Planted).FullName;
        Assert.Equal(
            [$"{planted}.Method", $"{planted}.Parameter", $"{planted}.Protected", $"{planted}.get_Property", $"{typeof(PlantedParser).FullName}.base type"],
            found.Order(StringComparer.Ordinal));
    }

    private abstract class Planted
    {
        protected Parser<char, int> Protected = Parser<char>.Return(1);

        public static IEnumerable<Parser<char, int>[]> Property => [];

        public static Parser<char, int>? Method() => null;

        public static void Parameter(ref Maybe<int> value) => value = default;

        private static Maybe<int> Hidden() => default;

        public static bool Harmless() => Hidden().HasValue;
    }

    private abstract class PlantedParser : Parser<char, int>;
}
