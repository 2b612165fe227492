using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>All that was written as inputs, under the question that was asked (see <see cref="ReflectionForm"/>).</summary>
internal static class FormInputs
{
    public static IReadOnlyList<AdaptiveElement> For(
        LanguageContent content,
        TeacherProfile profile,
        CareerReflection reflection,
        DialogInput? unkept
    )
    {
        var inputs = new List<AdaptiveElement>();
        for (var number = 0; number < reflection.Answers.Count; number++)
        {
            var answer = reflection.Answers[number];
            Add(ReflectionForm.AnswerId(number), QuestionOf(answer), answer.Text, TextLimit.Answer);
            if (answer.FollowUp is { } followUp)
            {
                Add(ReflectionForm.FollowUpId(number), content.FollowUps[answer.Depth], followUp, TextLimit.Answer);
            }
        }

        if (reflection.ScaleAnswer is { } why)
        {
            Add(ReflectionForm.ScaleWhy, content.Texts["summary.scaleAnswer"], why, TextLimit.Answer);
        }

        if (reflection.Plan is { } plan)
        {
            Add(PlanInput.Cue, content.Texts["reflection.plan.cue"], plan.Cue, TextLimit.PlanPart);
            Add(PlanInput.Step, content.Texts["reflection.plan.step"], plan.Step, TextLimit.PlanPart);
            Add(PlanInput.Fallback, content.Texts["reflection.plan.fallback"], plan.Fallback ?? string.Empty, TextLimit.PlanPart);
        }

        return inputs;

        void Add(string id, string label, string value, TextLimit limit) =>
            inputs.Add(
                new AdaptiveTextInput(id)
                {
                    Label = label,
                    IsMultiline = true,
                    MaxLength = limit.Characters,
                    Value = unkept?.WordsFor(id) ?? value,
                }
            );

        string QuestionOf(ReflectionAnswer answer) =>
            (answer.Prompt is { } prompt ? content.Question(prompt, profile) : answer.OwnQuestion)
            ?? SummaryLines.LabelOf(content.Texts, reflection.Competency, answer);
    }
}
