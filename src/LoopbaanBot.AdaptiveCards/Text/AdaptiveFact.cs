namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>A row of a fact set. Clients read both texts as Markdown: see <see cref="AdaptiveText.Plain"/>.</summary>
public sealed record AdaptiveFact(string Title, string Value);
