using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Actions;

/// <summary>An action can be shared one at a time: what it is now, not what it was before nor where it came from.</summary>
internal sealed class ShareableAction(ActionStore store) : IShareable
{
    public ItemKind Kind => ItemKind.Action;

    public async Task<IReadOnlyList<ShareableItem>> ListAsync(
        PersonId owner,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await store.ListAsync(owner, cancellationToken))
                .Reverse()
                .Select(action => new ShareableItem(
                    new ItemRef(ItemKind.Action, action.Id.ToString()),
                    OwnCard.Title(action.Plan.What)
                )),
        ];

    public async Task<SharedItem?> DrawAsync(
        PersonId owner,
        string itemId,
        LanguageContent content,
        CancellationToken cancellationToken
    ) =>
        ActionId.Parse(itemId) is { } id && await store.FindAsync(owner, id, cancellationToken) is { } action
            ? new SharedItem(content.Texts["step.one"], [.. new StepLines(content.Texts, action).ForOthers()])
            : null;
}
