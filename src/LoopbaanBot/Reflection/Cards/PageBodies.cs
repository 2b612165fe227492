using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>What each page of a reflection asks.</summary>
internal sealed class PageBodies(LanguageContent content, TeacherProfile profile, PageCard card, ClosingBodies closing)
{
    private const int QuestionsOnTheRoad = 4;

    private readonly Texts _texts = content.Texts;

    public PageBody For(ReflectionPage page) =>
        page switch
        {
            QuestionPage question => Question(question),
            FollowUpPage followUp => FollowUp(followUp),
            ScalePage scale => Scale(scale),
            ScaleWhyPage why => ScaleWhy(why),
            PlanPage plan => Plan(plan),
            SummaryPage summary => closing.Summary(summary),
            MorePage more => Open(more, more.Question, [], null),
            EditPage edit => closing.Edit(edit),
            DiscussPage discuss => closing.Discuss(discuss),
            DiscardPage => closing.Discard(),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };

    private PageBody Question(QuestionPage page)
    {
        var depth = page.Question.Depth;
        var answer = page.Draft.Reflection.AnswerAt(depth);
        var shown = answer?.Prompt == page.Question.Prompt ? answer : null;
        return Open(
            page,
            page.Question,
            [Progress((int)depth + 1), .. AnswerMirrors.Before(content, page.Draft, depth)],
            shown
        );
    }

    private PageBody Open(
        ReflectionPage page,
        OpenQuestion question,
        IReadOnlyList<AdaptiveElement> before,
        ReflectionAnswer? kept
    ) =>
        question.Prompt is { } prompt
            ? Asked(
                [
                    .. before,
                    CardText.Question(
                        question.InOtherWords ? content.Otherwise(prompt, profile) : content.Question(prompt, profile)
                    ),
                ],
                Answer(page, kept?.Text),
                $"reflection.help.{Names.Of(question.Depth)}"
            )
            : Asked(
                [.. before, CardText.Question(_texts["reflection.own.intro"]), OwnQuestion(page, kept)],
                Answer(page, kept?.Text, "reflection.own.answer"),
                "reflection.help.own"
            );

    private PageBody FollowUp(FollowUpPage page)
    {
        var answer = page.Draft.Reflection.AnswerAt(page.Depth)!;
        return Asked(
            [.. AnswerMirrors.Of(content, page.Draft, answer.Text), CardText.Question(content.FollowUps[page.Depth])],
            Answer(page, answer.FollowUp),
            "reflection.help.followUp"
        );
    }

    private PageBody Scale(ScalePage page)
    {
        var choices = new AdaptiveChoiceSetInput(DialogInput.AnswerId)
        {
            Label = _texts["reflection.scale.label"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = page.Draft.Reflection.Scale?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Choices = [.. ScaleChoices.All],
        };
        return Asked(
            [
                Progress(QuestionsOnTheRoad),
                .. AnswerMirrors.Before(content, page.Draft, null),
                .. ScaleText.Of(content, profile, page.Draft.Reflection.Competency),
            ],
            choices,
            "reflection.help.scale"
        );
    }

    private PageBody ScaleWhy(ScaleWhyPage page)
    {
        var score = page.Draft.Reflection.Scale!.Value;
        var scale = content[page.Draft.Reflection.Competency].Scale;
        return Asked(
            [
                new AdaptiveTextBlock(_texts.Vary("reflection.scale.statement", score.Value, ("score", score.Value))),
                CardText.Question(content.Say(score.IsLowest ? scale.OneHigher : scale.NotLower, profile)),
            ],
            Answer(page, page.Draft.Reflection.ScaleAnswer),
            "reflection.help.scaleFollowUp"
        );
    }

    private PageBody Plan(PlanPage page)
    {
        var example = content[page.Draft.Reflection.Competency].Action;
        var plan = page.Draft.Reflection.Plan;
        return new PageBody(
            [
                CardText.Question(_texts["reflection.plan.title"]),
                CardText.Small(_texts["reflection.plan.why"]),
                PlanPart(
                    page,
                    PlanInput.Cue,
                    "reflection.plan.cue",
                    _texts["reflection.plan.cueExample", ("text", example.Cue)],
                    plan?.Cue
                ),
                PlanPart(
                    page,
                    PlanInput.Step,
                    "reflection.plan.step",
                    _texts["reflection.plan.stepExample", ("text", example.Step)],
                    plan?.Step
                ),
                PlanPart(
                    page,
                    PlanInput.Fallback,
                    "reflection.plan.fallback",
                    _texts["reflection.plan.fallbackExample", ("text", example.Fallback)],
                    plan?.Fallback
                ),
            ],
            "reflection.help.plan"
        )
        {
            Actions = [card.Button("talk.next", DialogCommand.Answer)],
            SkipTitle = "reflection.plan.none",
        };
    }

    private PageBody Asked(IReadOnlyList<AdaptiveElement> before, AdaptiveInput input, string helpId) =>
        new([.. before, input], helpId) { Actions = [card.Button("talk.next", DialogCommand.Answer)] };

    private AdaptiveTextInput Answer(ReflectionPage page, string? kept, string label = "talk.answer.label") =>
        new(DialogInput.AnswerId)
        {
            Label = _texts[label],
            Placeholder = _texts["talk.answer.placeholder"],
            IsMultiline = true,
            MaxLength = TextLimit.Answer.Characters,
            Value = page.Frame.Unkept?.WordsFor() ?? kept,
        };

    private AdaptiveTextInput OwnQuestion(ReflectionPage page, ReflectionAnswer? kept) =>
        new(QuestionInput.QuestionId)
        {
            Label = _texts["reflection.own.label"],
            Placeholder = _texts["reflection.own.placeholder"],
            MaxLength = TextLimit.OwnQuestion.Characters,
            Value = page.Frame.Unkept?.WordsFor(QuestionInput.QuestionId) ?? kept?.OwnQuestion,
        };

    private AdaptiveTextInput PlanPart(ReflectionPage page, string id, string label, string example, string? kept) =>
        new(id)
        {
            Label = _texts[label],
            Placeholder = example,
            MaxLength = TextLimit.PlanPart.Characters,
            Value = page.Frame.Unkept?.WordsFor(id) ?? kept,
        };

    private AdaptiveTextBlock Progress(int number) =>
        new(_texts["talk.progress", ("n", number), ("m", QuestionsOnTheRoad)]) { IsSubtle = true };
}
