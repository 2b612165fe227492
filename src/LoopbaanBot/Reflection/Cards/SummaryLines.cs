using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>A reflection in the teacher's own words, under short labels.</summary>
internal static class SummaryLines
{
    public static IReadOnlyList<AdaptiveElement> Of(LanguageContent content, Careers.Reflection.Reflection reflection)
    {
        var texts = content.Texts;
        return
        [
            new AdaptiveTextBlock(texts["summary.date", ("date", reflection.KeptOn ?? reflection.StartedOn)])
            {
                IsSubtle = true,
            },
            .. reflection.IsEmpty ? [new AdaptiveTextBlock(texts["summary.empty"])] : Array.Empty<AdaptiveElement>(),
            .. reflection.Answers.SelectMany(answer => Answer(texts, answer)),
            .. Scale(texts, reflection),
            .. Plan(texts, reflection.Plan),
        ];
    }

    private static IEnumerable<AdaptiveElement> Answer(Texts texts, ReflectionAnswer answer)
    {
        yield return CardText.Label(answer.IsExtra ? texts["summary.label.more"] : texts[$"summary.label.{Names.Of(answer.Depth)}"]);
        if (answer.OwnQuestion is { } own)
        {
            yield return CardText.Own(own);
        }

        yield return CardText.Own(answer.Text);
        if (answer.FollowUp is { } followUp)
        {
            yield return CardText.Own(followUp);
        }
    }

    private static IEnumerable<AdaptiveElement> Scale(Texts texts, Careers.Reflection.Reflection reflection)
    {
        if (reflection.Scale is not { } scale)
        {
            yield break;
        }

        yield return CardText.Label(texts["summary.label.scale"]);
        yield return new AdaptiveTextBlock(texts["summary.scale", ("score", scale.Value)]);
        if (reflection.ScaleAnswer is { } why)
        {
            yield return CardText.Own(why);
        }
    }

    private static IEnumerable<AdaptiveElement> Plan(Texts texts, IfThenPlan? plan)
    {
        if (plan is null)
        {
            yield break;
        }

        yield return CardText.Label(texts["summary.label.plan"]);
        yield return Part(texts["plan.if"], plan.Cue);
        yield return Part(texts["plan.then"], plan.Step);
        if (plan.Fallback is { } fallback)
        {
            yield return Part(texts["plan.else"], fallback);
        }
    }

    private static AdaptiveRichTextBlock Part(string label, string words) =>
        new(new AdaptiveTextRun($"{label} ") { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextRun(words))
        {
            Spacing = AdaptiveSpacing.Small,
        };
}
