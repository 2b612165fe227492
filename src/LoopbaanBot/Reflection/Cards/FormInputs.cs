using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>All that was written as inputs, under the question that was asked (see <see cref="ReflectionForm"/>).</summary>
internal sealed class FormInputs(LanguageContent content, TeacherProfile profile, DialogInput? unkept)
{
    public IReadOnlyList<AdaptiveElement> For(CareerReflection reflection) =>
        [
            .. reflection.Answers.SelectMany((answer, number) => Answer(reflection.Competency, answer, number)),
            .. reflection.ScaleAnswer is { } why
                ? [Input(ReflectionForm.ScaleWhy, content.Texts["summary.scaleAnswer"], why, TextLimit.Answer)]
                : Array.Empty<AdaptiveElement>(),
            .. reflection.Plan is { } plan ? Plan(plan) : [],
        ];

    private IEnumerable<AdaptiveElement> Answer(CareerCompetency competency, ReflectionAnswer answer, int number)
    {
        var question = answer.Prompt is { } prompt ? content.Question(prompt, profile) : answer.OwnQuestion;
        var label = question ?? SummaryLines.LabelOf(content.Texts, competency, answer);
        yield return Input(ReflectionForm.AnswerId(number), label, answer.Text, TextLimit.Answer);
        if (answer.FollowUp is { } followUp)
        {
            var asked = content.FollowUps[answer.Depth];
            yield return Input(ReflectionForm.FollowUpId(number), asked, followUp, TextLimit.Answer);
        }
    }

    private IEnumerable<AdaptiveElement> Plan(IfThenPlan plan) =>
        [
            Input(PlanInput.Cue, content.Texts["reflection.plan.cue"], plan.Cue, TextLimit.PlanPart),
            Input(PlanInput.Step, content.Texts["reflection.plan.step"], plan.Step, TextLimit.PlanPart),
            Input(
                PlanInput.Fallback,
                content.Texts["reflection.plan.fallback"],
                plan.Fallback ?? string.Empty,
                TextLimit.PlanPart
            ),
        ];

    private AdaptiveTextInput Input(string id, string label, string value, TextLimit limit) =>
        new(id)
        {
            Label = label,
            IsMultiline = true,
            MaxLength = limit.Characters,
            Value = unkept?.WordsFor(id) ?? value,
        };
}
