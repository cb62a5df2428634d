namespace CorpusSdk.Build.Entries;

/// <summary>An entry, and where its parts are in the outputs that were written.</summary>
internal readonly record struct PlacedEntry(PackEntry Entry, Piece IndexLine, Piece Fields, Piece Body, Piece Words);
