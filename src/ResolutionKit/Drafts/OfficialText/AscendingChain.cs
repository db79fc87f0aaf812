namespace ResolutionKit.Drafts.OfficialText;

/// <summary>Finds, among weighted items met in reading order, the heaviest chain whose ordinals ascend.</summary>
/// <remarks>The best chain up to each ordinal is kept in a tree of prefixes, so that an item costs the logarithm of the number of ordinals.</remarks>
internal sealed class AscendingChain(int ordinals)
{
    private readonly int[] _tree = [.. Enumerable.Repeat(-1, ordinals + 1)];
    private readonly List<Link> _links = [];

    private readonly record struct Link(int Item, int Weight, int Previous);

    /// <summary>Adds the next item.</summary>
    /// <param name="item">What names it.</param>
    /// <param name="ordinal">Its ordinal, from 0.</param>
    /// <param name="weight">Its weight.</param>
    public void Add(int item, int ordinal, int weight)
    {
        var previous = BestBelow(ordinal);
        var total = weight + (previous < 0 ? 0 : _links[previous].Weight);
        _links.Add(new Link(item, total, previous));
        for (var at = ordinal + 1; at < _tree.Length; at += at & -at)
        {
            // Of two chains of one weight the earlier is kept.
            if (_tree[at] < 0 || _links[_tree[at]].Weight < total)
            {
                _tree[at] = _links.Count - 1;
            }
        }
    }

    /// <summary>The items of the heaviest chain, the last one first.</summary>
    public IEnumerable<int> Best()
    {
        for (var at = BestBelow(_tree.Length - 1); at >= 0; at = _links[at].Previous)
        {
            yield return _links[at].Item;
        }
    }

    private int BestBelow(int ordinal)
    {
        var best = -1;
        for (var at = ordinal; at > 0; at -= at & -at)
        {
            if (_tree[at] >= 0 && (best < 0 || _links[best].Weight < _links[_tree[at]].Weight))
            {
                best = _tree[at];
            }
        }

        return best;
    }
}
