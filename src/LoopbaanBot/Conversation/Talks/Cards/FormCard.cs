using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>Draws a <see cref="FormPage"/>.</summary>
internal sealed class FormCard(
    LanguageContent content,
    TeacherProfile profile,
    TalkDoor door,
    TopicKey talk,
    FormPage page
)
{
    private readonly Texts _texts = content.Texts;
    private readonly PageCard _card = new(
        content,
        door.Title.ToString(),
        page.Frame,
        command => new TopicSubmit(talk, page.Frame.Revision, command)
    );

    public static View View(TeacherTurn turn, TalkDoor door, TopicKey talk, FormPage page) =>
        new(
            new FormCard(
                turn.Content,
                turn.Teacher.Profile,
                door,
                talk,
                page with
                {
                    Frame = page.Frame.For(turn.Teacher),
                }
            ).Draw(),
            () => door.Card(turn.Texts, turn.Word("reflection.card.note"))
        );

    private AdaptiveCard Draw() =>
        _card.Draw(
            new PageBody([.. Elements()], page.Help)
            {
                Late = Late(),
                Actions = [.. Answers()],
                SkipTitle = page.Skip,
                HasPause = page.HasPause,
            }
        );

    private IEnumerable<AdaptiveElement> Elements()
    {
        if (page.Progress is { } progress)
        {
            yield return new AdaptiveTextBlock(_texts["talk.progress", ("n", progress.Number), ("m", progress.Count)])
            {
                IsSubtle = true,
            };
        }

        foreach (var mirrored in page.Mirror is { } words ? Mirrors.Of(content, words, words.Length) : [])
        {
            yield return mirrored;
        }

        foreach (var line in page.Lines)
        {
            yield return FormLines.Draw(_texts, line);
        }

        foreach (var asked in Asked())
        {
            yield return asked;
        }

        var fields = new FormFields(_texts, page.Frame.Unkept);
        foreach (var field in page.Fields)
        {
            yield return fields.Draw(field);
        }
    }

    private IEnumerable<AdaptiveElement> Asked() =>
        page.Scale is { } competency
            ? ScaleText.Of(content, profile, competency)
            : [CardText.Question(FormLines.Say(_texts, page.Question, page.QuestionValues))];

    private IEnumerable<AdaptiveExecuteAction> Answers() =>
        page.Choices.Count == 0
            ? [_card.Button(page.Next, DialogCommand.Answer)]
            : page.Choices.Select(choice => _card.Choice(choice.Text, choice.Value, isWayOn: false));

    /// <summary>Words from a page that was no longer current; what a button or a list gave is no word of anybody.</summary>
    private List<string> Late() =>
        page.Frame.Late?.Values is not { } values || values.ContainsKey(PageSubmit.ChoiceKey)
            ? []
            :
            [
                .. values
                    .Values.Select(words => words.Trim())
                    .Where(words => words.Contains(' ', StringComparison.Ordinal)),
            ];
}
