using System.Collections;

namespace PaperParse.Syntax;

/// <summary>The children of a node, in the order of the text. Enumerating makes them; nothing is kept.</summary>
public readonly struct ChildList : IEnumerable<SyntaxElement>
{
    private readonly SyntaxNode _parent;

    internal ChildList(SyntaxNode parent) => _parent = parent;

    public int Count => _parent.Green.Children.Length;

    public Enumerator GetEnumerator() => new(_parent);

    IEnumerator<SyntaxElement> IEnumerable<SyntaxElement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the children without allocating.</summary>
    public struct Enumerator : IEnumerator<SyntaxElement>
    {
        private readonly SyntaxNode _parent;
        private int _index;
        private int _offset;

        internal Enumerator(SyntaxNode parent)
        {
            _parent = parent;
            _offset = parent.Position;
        }

        public SyntaxElement Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            var children = _parent.Green.Children;
            if (_index == children.Length)
                return false;
            var child = children[_index++].Element;
            Current = child is GreenToken token
                ? new SyntaxElement(_parent, token, _offset)
                : new SyntaxElement(SyntaxNodes.Create(_parent.Tree, _parent, (GreenNode)child, _offset));
            _offset += child.Width;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
