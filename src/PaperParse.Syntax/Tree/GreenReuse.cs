namespace PaperParse.Syntax;

/// <summary>
/// After an edit most entries are as they were. The whole text is read again, since reading is cheap and then needs no proof;
/// what came out the same at the front and at the back of the listing is taken from the old tree, so that both trees hold it once.
/// </summary>
internal static class GreenReuse
{
    public static GreenNode Share(GreenNode old, GreenNode fresh)
    {
        var from = old.Children;
        var children = (GreenChild[])fresh.Children.Clone();
        var common = Math.Min(from.Length, children.Length);
        var front = 0;
        while (front < common && from[front].Element.HasShapeOf(children[front].Element))
        {
            children[front] = from[front];
            front++;
        }

        for (var back = 1; back <= common - front && from[^back].Element.HasShapeOf(children[^back].Element); back++)
            children[^back] = from[^back];
        return new GreenNode(fresh.Kind, fresh.Width, children);
    }
}
