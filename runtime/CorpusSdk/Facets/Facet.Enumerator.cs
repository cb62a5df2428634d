using System.Collections;

namespace CorpusSdk;

public abstract partial class Facet<T>
{
    /// <summary>Goes through the values of a facet in order without allocating.</summary>
    // One of our own: those of .NET are compiled anew in every process for a type that is none of theirs.
    public struct Enumerator : IEnumerator<FacetValue<T>>
    {
        private readonly FacetValue<T>[] _values;
        private int _position;

        internal Enumerator(FacetValue<T>[] values)
        {
            _values = values;
            _position = -1;
        }

        /// <summary>Gets the value the enumerator stands on. Valid only after <see cref="MoveNext"/> returned true.</summary>
        public readonly FacetValue<T> Current => _values[_position];

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next value.</summary>
        /// <returns>True when there is one, false at the end.</returns>
        public bool MoveNext()
        {
            if (_position + 1 >= _values.Length) return false;

            _position++;
            return true;
        }

        /// <summary>Goes back to before the first value.</summary>
        public void Reset() => _position = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
