namespace LoopbaanBot.Content;

/// <summary>
/// The content files or a use of them are wrong: a fault of ours that start-up or a test shows, never of a person.
/// </summary>
internal sealed class ContentException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>All problems at once, so that one run is enough to mend them.</summary>
    public static ContentException Of(IReadOnlyCollection<string> problems) =>
        new($"The content has {problems.Count} problem(s):\n{string.Join('\n', problems)}");
}
