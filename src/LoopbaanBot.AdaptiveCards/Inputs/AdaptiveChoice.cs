namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>One answer that may be chosen.</summary>
/// <param name="Title">
/// What is shown. Some clients read it as Markdown: see <see cref="Text.AdaptiveText.Plain"/>.
/// </param>
/// <param name="Value">What is sent. Never with a comma, for several choices arrive joined by commas.</param>
public sealed record AdaptiveChoice(string Title, string Value);
