using System.Collections;
using CorpusSdk.Sets;

namespace CorpusSdk;

public abstract partial class ArticleSet<T>
{
    /// <summary>Goes through the articles of a set in order without allocating.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly IArticleSource<T> _source;
        private readonly int[]? _selection;
        private readonly int _count;
        private int _position;

        internal Enumerator(IArticleSource<T> source, int[]? selection, int count)
        {
            _source = source;
            _selection = selection;
            _count = count;
            _position = -1;
        }

        /// <summary>Gets the article the enumerator stands on. Valid only after <see cref="MoveNext"/> returned true.</summary>
        // Read here and not in MoveNext, so that skipping an article does not make it.
        public readonly T Current => _source.Get(_selection is null ? _position : _selection[_position]);

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next article.</summary>
        /// <returns>True when there is one, false at the end.</returns>
        public bool MoveNext()
        {
            if (_position + 1 >= _count) return false;

            _position++;
            return true;
        }

        /// <summary>Goes back to before the first article.</summary>
        public void Reset() => _position = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
