using System.Globalization;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>A reflection in the teacher's own words, under short labels.</summary>
internal static class SummaryLines
{
    public static IReadOnlyList<AdaptiveElement> Of(LanguageContent content, CareerReflection reflection)
    {
        var texts = content.Texts;
        return
        [
            new AdaptiveTextBlock(texts["summary.head", ("date", reflection.KeptOn ?? reflection.StartedOn)])
            {
                IsSubtle = true,
            },
            .. reflection.IsEmpty ? [new AdaptiveTextBlock(texts["summary.empty"])] : Array.Empty<AdaptiveElement>(),
            .. reflection.Answers.SelectMany(answer => Answer(texts, reflection.Competency, answer)),
            .. Scale(texts, reflection),
            .. Plan(texts, reflection.Plan),
        ];
    }

    private static IEnumerable<AdaptiveElement> Answer(
        Texts texts,
        CareerCompetency competency,
        ReflectionAnswer answer
    )
    {
        yield return CardText.Label(LabelOf(texts, competency, answer));
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

    private static IEnumerable<AdaptiveElement> Scale(Texts texts, CareerReflection reflection)
    {
        if (reflection.Scale is not { } scale)
        {
            yield break;
        }

        yield return CardText.Label(texts["summary.scale"]);
        yield return CardText.Own(scale.Value.ToString(CultureInfo.InvariantCulture));
        if (reflection.ScaleAnswer is { } why)
        {
            yield return CardText.Label(texts["summary.scaleAnswer"]);
            yield return CardText.Own(why);
        }
    }

    private static IEnumerable<AdaptiveElement> Plan(Texts texts, IfThenPlan? plan)
    {
        if (plan is null)
        {
            yield break;
        }

        yield return CardText.Label(texts["summary.plan"]);
        yield return CardText.Own(
            texts[
                "reflection.plan.sentence",
                ("cue", Part(texts, "reflection.plan.cue", plan.Cue)),
                ("step", Part(texts, "reflection.plan.step", plan.Step))
            ]
        );
        if (plan.Fallback is { } fallback)
        {
            yield return CardText.Own(texts["reflection.plan.otherwise", ("fallback", fallback.TrimEnd('.'))]);
        }
    }

    /// <summary>Who writes the whole sentence ("Als …, dan …") should not read its small words twice.</summary>
    private static string Part(Texts texts, string label, string words)
    {
        var small = $"{texts[label]} ";
        var part = words.StartsWith(small, StringComparison.OrdinalIgnoreCase) ? words[small.Length..] : words;
        return part.TrimEnd('.', ',', ' ');
    }

    public static string LabelOf(Texts texts, CareerCompetency competency, ReflectionAnswer answer) =>
        texts[answer.IsExtra ? "summary.followUp" : $"summary.{Names.Of(competency)}.{Names.Of(answer.Depth)}"];
}
