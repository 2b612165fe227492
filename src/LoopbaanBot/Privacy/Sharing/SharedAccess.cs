using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>The one way to somebody else's item: stored relations, <see cref="Authorization"/>, and the note that it was opened.</summary>
internal sealed class SharedAccess(GrantStore grants, CircleStore circles, Shareables shareables, SchoolClock clock)
{
    private const int Attempts = 3;

    /// <summary>What this reader may see now; null for whatever reason they may not.</summary>
    public async Task<OpenedItem?> ReadAsync(
        PersonId reader,
        PersonId owner,
        GrantId id,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        if (await grants.FindAsync(owner, id, cancellationToken) is not { } stored)
        {
            return null;
        }

        var circle = await circles.LoadAsync(owner, cancellationToken);
        var role = RoleOf(reader, stored.Grant, circle);
        var item = await shareables.DrawForAsync(role, owner, stored.Grant.Item, content, cancellationToken);
        var resource = new ItemResource(owner, stored.Grant.Item, item is not null, stored.Grant, circle);
        return
            item is not null
            && Authorization.Authorize(reader, ItemAction.Read, resource, clock.Today) == Decision.Allowed
            ? new OpenedItem(stored, item)
            : null;
    }

    /// <summary>Who was or has become a manager sees what a manager may see.</summary>
    private static CircleRole RoleOf(PersonId reader, ShareGrant grant, SupportCircle circle) =>
        grant.Role == CircleRole.Manager ? grant.Role : circle.Find(reader)?.Role ?? grant.Role;

    /// <summary>Reads it and notes the opening for the owner: what could not be noted is not shown.</summary>
    public async Task<OpenedItem?> OpenAsync(
        PersonId reader,
        PersonId owner,
        GrantId id,
        LanguageContent content,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await ReadAsync(reader, owner, id, content, cancellationToken) is not { } found)
            {
                return null;
            }

            var noted = found.Stored.Grant.Open(clock.Now);
            if (
                noted == found.Stored.Grant
                || await grants.TryReplaceAsync(owner, noted, found.Stored.Tag, cancellationToken)
            )
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>An item that somebody may read, with the grant by which they may.</summary>
internal sealed record OpenedItem(StoredGrant Stored, SharedItem Item)
{
    public ShareGrant Grant => Stored.Grant;
}
