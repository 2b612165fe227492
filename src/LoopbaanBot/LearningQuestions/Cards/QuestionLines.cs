using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.LearningQuestions.Cards;

/// <summary>How versions of a question read on a card.</summary>
internal static class QuestionLines
{
    /// <summary>How many earlier versions stand on the card, the first one included.</summary>
    private const int MostEarlier = 8;

    public static IEnumerable<AdaptiveElement> Current(Texts texts, LearningQuestion question)
    {
        var (version, words) = (question.Current, question.Current.Words);
        yield return CardText.Label(VersionOf(texts, version));
        yield return CardText.Own(words.Text);
        if (words.ForMe is { } forMe)
        {
            yield return CardText.Label(texts["learningQuestion.forMe.label"]);
            yield return CardText.Own(forMe);
        }

        if (words.ForOrganisation is { } forOrganisation)
        {
            yield return CardText.Label(texts["learningQuestion.forOrganisation.label"]);
            yield return CardText.Own(forOrganisation);
        }
    }

    /// <summary>The latest ones before the current one, and always the first: there the road began.</summary>
    public static IEnumerable<AdaptiveElement> Earlier(Texts texts, LearningQuestion question)
    {
        var earlier = question.Versions.SkipLast(1).Reverse().ToArray();
        if (earlier.Length == 0)
        {
            yield break;
        }

        yield return CardText.Heading(texts["learningQuestion.earlier"]);
        var shown = earlier.Length <= MostEarlier ? earlier : [.. earlier.Take(MostEarlier - 1), question.First];
        foreach (var version in shown)
        {
            yield return CardText.Label(VersionOf(texts, version));
            yield return CardText.Own(version.Words.Text);
        }

        if (shown.Length < earlier.Length)
        {
            yield return CardText.Small(texts["learningQuestion.older", ("count", earlier.Length - shown.Length)]);
        }
    }

    /// <summary>The newest version beside words that are not kept yet.</summary>
    public static IEnumerable<AdaptiveElement> Newest(Texts texts, LearningQuestion question) =>
        [CardText.Label(VersionOf(texts, question.Current)), CardText.Own(question.Current.Words.Text)];

    public static IEnumerable<AdaptiveElement> Fields(Texts texts, DialogInput words)
    {
        var fields = new FormFields(texts, words);
        yield return fields.Draw(
            new TextField("learningQuestion.label", QuestionForm.Text)
            {
                Limit = QuestionWords.QuestionLimit,
                Placeholder = "learningQuestion.placeholder",
            }
        );
        yield return fields.Draw(Gain("learningQuestion.forMe.label", QuestionForm.ForMe));
        yield return fields.Draw(Gain("learningQuestion.forOrganisation.label", QuestionForm.ForOrganisation));
    }

    public static IEnumerable<AdaptiveElement> Reframed(Texts texts, LearningQuestion question)
    {
        var reframing = question.LastReframing!;
        yield return new AdaptiveTextBlock(texts[reframing.IsChanged ? "reframe.changed" : "reframe.held"]);
        foreach (var number in reframing.IsChanged ? [reframing.From, reframing.To] : new[] { reframing.To })
        {
            var version = question.Version(number)!;
            yield return CardText.Label(VersionOf(texts, version));
            yield return CardText.Own(version.Words.Text);
        }

        if (reframing.NextStep is { } step)
        {
            yield return CardText.Label(texts["reframe.steps"]);
            yield return CardText.Own(step);
        }

        yield return new AdaptiveTextBlock(texts["reframe.after"]);
    }

    private static TextField Gain(string label, string id) => new(label, id) { Limit = QuestionWords.GainLimit };

    private static string VersionOf(Texts texts, QuestionVersion version) =>
        texts[
            "learningQuestion.version",
            ("n", version.Number),
            ("date", version.MadeOn),
            ("change", texts[$"learningQuestion.change.{NameOf(version.Change)}"])
        ];

    private static string NameOf(QuestionChange change) =>
        change switch
        {
            QuestionChange.Written => "written",
            QuestionChange.Sharpened => "sharpened",
            QuestionChange.Rewritten => "rewritten",
            QuestionChange.Reframed => "reframed",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "A version has no other cause."),
        };
}
