using AngleSharp.Dom;

namespace PaperParse.Html.Pages;

/// <summary>
/// Goes through all nodes below one, in the order of the page. Nothing recurses with the page, and no node is asked for its sibling: AngleSharp looks
/// that up in the list of all children, so that 100,000 of them would take a minute.
/// </summary>
internal static class NodeWalk
{
    /// <param name="root">Where to begin; it is visited too.</param>
    /// <param name="enter">Called before what is in a node; false leaves that out.</param>
    /// <param name="leave">Called after what is in a node.</param>
    public static void Through(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var open = new Stack<(INode Node, int Next)>();
        Visit(root);
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                leave(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            Visit(top.Node.ChildNodes[top.Next]);
        }

        void Visit(INode node)
        {
            if (enter(node))
                open.Push((node, 0));
            else
                leave(node);
        }
    }
}
