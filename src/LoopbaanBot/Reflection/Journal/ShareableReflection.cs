using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Kept reflections can be shared, without the mark: that is for nobody else's eyes (domain part I).</summary>
internal sealed class ShareableReflection(ReflectionStore store) : IShareable
{
    public static ItemRef RefOf(CareerReflection reflection) => new(ItemKind.Reflection, reflection.Id.ToString());

    public ItemKind Kind => ItemKind.Reflection;

    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await store.ListAsync(owner, cancellationToken))
                .Where(stored => stored.Talk is null)
                .Select(stored => new ShareableItem(
                    RefOf(stored.Reflection),
                    content.Texts[
                        "journal.item",
                        ("date", stored.Reflection.KeptOn ?? stored.Reflection.StartedOn),
                        ("competency", content[stored.Reflection.Competency].Intro.Name)
                    ]
                )),
        ];

    public async Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        ReflectionId.Parse(itemId) is { } id
        && await store.FindAsync(owner, id, cancellationToken) is { Talk: null, Reflection: var kept }
            ? new SharedItem(
                CardText.TitleOf(content, kept.Competency),
                SummaryLines.Of(content, kept with { Scale = null, ScaleAnswer = null })
            )
            : null;
}
