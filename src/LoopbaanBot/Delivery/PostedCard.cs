using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery;

/// <summary>A card that may be sent to a chat: who, what kind and a button; never a person's words.</summary>
internal sealed record PostedCard(Wording Title, IReadOnlyList<Wording> Lines, IReadOnlyList<PostedButton> Buttons)
{
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
