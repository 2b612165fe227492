namespace LoopbaanBot.Content.Competencies;

/// <summary>An example of a plan, to show in the inputs and never to fill in for someone.</summary>
/// <param name="Title">The action in a few words.</param>
/// <param name="Cue">What comes after "Als".</param>
/// <param name="Step">What comes after "dan".</param>
/// <param name="Fallback">What comes after "Lukt dat niet:".</param>
/// <param name="Mini">A version for today.</param>
internal sealed record ActionContent(string Title, string Cue, string Step, string Fallback, string Mini);
