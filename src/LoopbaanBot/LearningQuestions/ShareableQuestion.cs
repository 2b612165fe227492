using System.Globalization;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.LearningQuestions.Cards;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.LearningQuestions;

/// <summary>One version of a learning question can be shared: who has it never sees a later one by itself (domain B2).</summary>
internal sealed class ShareableQuestion(LearningQuestionStore store) : IShareable
{
    private const char Between = '.';

    /// <summary>The version that the teacher has in front of them.</summary>
    public static ItemRef RefOf(LearningQuestion question) =>
        new(
            ItemKind.LearningQuestion,
            string.Create(CultureInfo.InvariantCulture, $"{question.Id}{Between}{question.Current.Number}")
        );

    public ItemKind Kind => ItemKind.LearningQuestion;

    /// <summary>The newest version only; one that was shared before stays shared under its own number.</summary>
    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await store.ListAsync(owner, cancellationToken))
                .SelectMany(question =>
                    question.Versions.Select(version =>
                        question with
                        {
                            Versions = [.. question.Versions.Take(version.Number)],
                        }
                    )
                )
                .Reverse()
                .Select(upTo => new ShareableItem(
                    RefOf(upTo),
                    content.Texts[
                        "share.kind.learningQuestion",
                        ("n", upTo.Current.Number),
                        ("date", upTo.Current.MadeOn)
                    ]
                )),
        ];

    public async Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (
            itemId.Split(Between) is not [var id, var number]
            || LearningQuestionId.Parse(id) is not { } question
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || await store.FindAsync(owner, question, cancellationToken) is not { } kept
            || kept.Version(version) is null
        )
        {
            return null;
        }

        var upTo = kept with { Versions = [.. kept.Versions.Take(version)] };
        return new SharedItem(
            content.Texts["share.heading.learningQuestion"],
            [.. QuestionLines.Current(content.Texts, upTo)]
        );
    }
}
