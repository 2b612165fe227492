using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery;

/// <summary>A card that may be sent to a chat: who, what kind and a button; never a person's words.</summary>
internal sealed record PostedCard(Wording Title, IReadOnlyList<Wording> Lines, IReadOnlyList<PostedButton> Buttons)
{
    /// <summary>Whose client fetches its own view by itself; what comes back may hold no personal words either.</summary>
    public PostedRefresh? Refresh { get; init; }

    public AdaptiveCard ToCard(string language) =>
        new()
        {
            Lang = language,
            Speak = Title.ToString(),
            FallbackText = Title.ToString(),
            Body =
            [
                new AdaptiveTextBlock(Title.ToString())
                {
                    Style = AdaptiveTextBlockStyle.Heading,
                    Weight = AdaptiveTextWeight.Bolder,
                    Size = AdaptiveTextSize.Medium,
                },
                .. Lines.Select(line => new AdaptiveTextBlock(line.ToString())),
            ],
            Refresh = Refresh?.ToRefresh(),
            Actions = [.. Buttons.Select(button => button.ToAction())],
        };
}

/// <summary>A button on a posted card.</summary>
internal sealed record PostedButton(Wording Title, CardCommand Command)
{
    public static PostedButton Of(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);

    public AdaptiveExecuteAction ToAction() => Command.ToAction(Title.ToString());
}

/// <summary>What a client asks by itself when it shows a card in a group.</summary>
/// <param name="Users">As Teams names them, at most sixty; the others press a button.</param>
internal sealed record PostedRefresh(PostedButton Button, IReadOnlyList<string> Users)
{
    public AdaptiveRefresh ToRefresh() => new(Button.ToAction(), Users);
}
