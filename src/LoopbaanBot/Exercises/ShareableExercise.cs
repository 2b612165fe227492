using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Exercises.Cards;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Exercises;

/// <summary>What came out of an exercise can be shared, as it was written.</summary>
internal sealed class ShareableExercise(ExerciseStore store) : IShareable
{
    public static ItemRef RefOf(ExerciseResult result) => new(ItemKind.Exercise, result.Id.ToString());

    public ItemKind Kind => ItemKind.Exercise;

    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await store.ListAsync(owner, cancellationToken))
                .Reverse()
                .Select(result => new ShareableItem(
                    RefOf(result),
                    content.Texts[
                        "share.kind.exercise",
                        ("exercise", content.Texts[ExerciseNames.TitleOf(result.Exercise)]),
                        ("date", result.MadeOn)
                    ]
                )),
        ];

    public async Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        ExerciseId.Parse(itemId) is { } id && await store.FindAsync(owner, id, cancellationToken) is { } kept
            ? new SharedItem(
                content.Texts[ExerciseNames.TitleOf(kept.Exercise)],
                [.. ExerciseLines.Of(content.Texts, kept.Outcome)]
            )
            : null;
}
