using System.Text.Json;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Terminal.Cards;
using LoopbaanBot.Tests.Content;

namespace LoopbaanBot.Tests.Conversation.Terminal.Cards;

/// <summary>Cards as the terminal reads and draws them.</summary>
internal static class Drawn
{
    public static TerminalCard Card(params AdaptiveElement[] body) =>
        Card(new AdaptiveCard { Lang = "nl", Body = body });

    public static TerminalCard Card(AdaptiveCard card) => Card(card.ToJson());

    public static TerminalCard Card(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new TerminalCard(document.RootElement.Clone(), "activity");
    }

    public static string Text(this TerminalCard card, int width = 60) =>
        string.Join(
            '\n',
            new CardDrawing(card, Library.Real[Language.Dutch].Texts, width).Draw().Select(line => line.Text)
        );
}
