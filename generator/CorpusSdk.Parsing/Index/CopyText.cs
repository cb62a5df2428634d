namespace CorpusSdk.Parsing.Index;

/// <summary>Copies a part of a text, as <see cref="string.CopyTo(int, char[], int, int)"/> does.</summary>
internal delegate void CopyText(int sourceIndex, char[] destination, int destinationIndex, int count);
