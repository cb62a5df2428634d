namespace CorpusSdk.Testing;

/// <summary>One text to compare.</summary>
/// <param name="Name">What follows the test's name after a <c>#</c>; null for the test's only or first text.</param>
/// <param name="Extension">The file's extension without its dot.</param>
/// <param name="Text">The text, compared as it is.</param>
internal sealed record Snapshot(string? Name, string Extension, string Text);
