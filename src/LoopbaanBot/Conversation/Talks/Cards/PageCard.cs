using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>Puts the frame around a page: title, notices, late words, help and the buttons of the engine.</summary>
internal sealed class PageCard(
    LanguageContent content,
    string title,
    PageFrame frame,
    Func<DialogCommand, IPageSubmit> submit
)
{
    private const string HelpId = "help";

    private readonly Texts _texts = content.Texts;

    public AdaptiveCard Draw(PageBody body) =>
        new()
        {
            Lang = content.Language.Code(),
            Body =
            [
                CardText.Heading(title),
                .. Notices(),
                .. Late(body.Late),
                .. body.Elements,
                .. Help(body.HelpId),
                Privacy(),
            ],
            Actions = [.. body.Actions, .. Engine(body)],
        };

    public AdaptiveExecuteAction Button(string text, DialogCommand command) =>
        submit(command).Write().ToAction(_texts[text], StyleOf(command == DialogCommand.Answer));

    public AdaptiveExecuteAction Choice(string text, string answer, bool isWayOn) =>
        submit(DialogCommand.Answer).Write(answer).ToAction(_texts[text], StyleOf(isWayOn));

    /// <summary>Of up to six buttons in a row, the one that most people want stands out.</summary>
    private static AdaptiveActionStyle StyleOf(bool isWayOn) =>
        isWayOn ? AdaptiveActionStyle.Positive : AdaptiveActionStyle.Default;

    private IEnumerable<AdaptiveElement> Late(IReadOnlyList<string> words) =>
        words.Count == 0 ? [] : [CardText.Label(_texts["talk.late"]), .. words.Select(CardText.Own)];

    private IEnumerable<AdaptiveElement> Notices()
    {
        if (PageNotices.For(_texts, frame) is { } notice)
        {
            yield return new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Items = [new AdaptiveTextBlock(notice)],
            };
        }
    }

    private IEnumerable<AdaptiveElement> Help(string helpId)
    {
        yield return new AdaptiveContainer
        {
            Id = HelpId,
            IsVisible = frame.WantsHelp,
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [new AdaptiveTextBlock(_texts[helpId])],
        };
        yield return new AdaptiveContainer
        {
            SelectAction = new AdaptiveToggleVisibilityAction(_texts["talk.help"], new AdaptiveTargetElement(HelpId)),
            Items = [new AdaptiveTextBlock(_texts["talk.help"]) { Color = AdaptiveTextColor.Accent }],
        };
    }

    private AdaptiveTextBlock Privacy() =>
        new(_texts["talk.private"]) { IsSubtle = true, Size = AdaptiveTextSize.Small };

    private IEnumerable<AdaptiveExecuteAction> Engine(PageBody body)
    {
        if (frame.CanReword)
        {
            yield return Button("talk.otherwise", DialogCommand.Reword);
        }

        if (frame.CanSkip)
        {
            yield return Button(body.SkipTitle, DialogCommand.Skip);
        }

        if (frame.CanGoBack && body.HasBack)
        {
            yield return Button("talk.back", DialogCommand.Back);
        }

        if (body.HasPause)
        {
            yield return Button("talk.later", DialogCommand.Later);
            yield return Button("talk.stop", DialogCommand.Stop);
        }
    }
}

/// <summary>What a page adds to its frame.</summary>
internal sealed record PageBody(IReadOnlyList<AdaptiveElement> Elements, string HelpId)
{
    public IReadOnlyList<AdaptiveAction> Actions { get; init; } = [];

    /// <summary>Words from an older page, shown beside this one, so that nothing is lost and nothing is guessed.</summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    public string SkipTitle { get; init; } = "talk.skip";

    public bool HasBack { get; init; } = true;

    /// <summary>Later and stop; a page of five choices has no room for them, and can be left by typing.</summary>
    public bool HasPause { get; init; } = true;
}
