using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>What stands on the pages after the last question.</summary>
internal sealed class ClosingBodies(LanguageContent content, TeacherProfile profile, PageCard card)
{
    private readonly Texts _texts = content.Texts;

    public PageBody Summary(SummaryPage page) =>
        new(SummaryLines.Of(content, page.Draft.Reflection), "reflection.help.summary")
        {
            Actions =
            [
                card.Choice("summary.keep", SummaryChoices.Keep, isWayOn: true),
                card.Choice("summary.amend", SummaryChoices.Edit, isWayOn: false),
                .. page.Draft.CanAskMore
                    ? [card.Choice("summary.another", SummaryChoices.More, isWayOn: false)]
                    : Array.Empty<AdaptiveExecuteAction>(),
                card.Choice("summary.discuss", SummaryChoices.Discuss, isWayOn: false),
                card.Choice("summary.discard", SummaryChoices.Discard, isWayOn: false),
            ],
            HasBack = false,
            HasPause = false,
        };

    public PageBody Edit(EditPage page) =>
        new(new FormInputs(content, profile, page.Frame.Unkept).For(page.Draft.Reflection), "amend.intro")
        {
            Actions = [card.Button("amend.save", DialogCommand.Answer)],
            SkipTitle = "amend.cancel",
            HasBack = false,
            HasPause = false,
        };

    public PageBody Discuss(DiscussPage page) =>
        new(
            [
                CardText.Question(_texts["discuss.title"]),
                new AdaptiveTextBlock(_texts["discuss.intro"]),
                new AdaptiveTextBlock(content[page.Draft.Reflection.Competency].Intro.Buddy),
                new AdaptiveTextBlock(_texts["discuss.ways"]),
                .. Enumerable
                    .Range(1, _texts.Variants("discuss.way"))
                    .Select(way => new AdaptiveTextBlock($"{way}. {_texts[$"discuss.way.{way}"]}")),
                CardText.Small(_texts["discuss.note"]),
            ],
            "discuss.note"
        )
        {
            Actions =
            [
                card.Choice("summary.keep", SummaryChoices.Keep, isWayOn: true),
                card.Choice("discuss.back", SummaryChoices.Back, isWayOn: false),
            ],
            HasBack = false,
            HasPause = false,
        };

    public PageBody Discard() =>
        new([CardText.Question(_texts["summary.discardConfirm"])], "reflection.help.summary")
        {
            Actions =
            [
                card.Choice("summary.discardYes", SummaryChoices.Discard, isWayOn: false),
                card.Choice("summary.discardNo", SummaryChoices.Back, isWayOn: false),
            ],
            HasBack = false,
            HasPause = false,
        };
}
