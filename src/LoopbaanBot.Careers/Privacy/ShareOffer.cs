using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>Why an item cannot be shared in this way. None of these depends on what the recipient does or has.</summary>
public enum ShareRefusal
{
    /// <summary>This kind stays with the teacher.</summary>
    NotShareable,
    WithYourself,
    NotInCircle,

    /// <summary>A manager never sees this kind.</summary>
    NotForManager,
    InThePast,

    /// <summary>Further away than <see cref="ShareTerm.Last"/>.</summary>
    TooFar,
}

/// <summary>Says beforehand whether sharing would be refused, with the reason a teacher can act on.</summary>
public static class ShareOffer
{
    /// <summary>The first reason in the order in which a teacher chooses: what, with whom, until when; null for none.</summary>
    public static ShareRefusal? Refuse(
        ItemKind kind,
        SupportCircle circle,
        PersonId recipient,
        DateOnly until,
        DateOnly today
    ) => RefuseRecipient(kind, circle, recipient) ?? RefuseUntil(until, today);

    public static ShareRefusal? RefuseRecipient(ItemKind kind, SupportCircle circle, PersonId recipient) =>
        !kind.IsShareable() ? ShareRefusal.NotShareable
        : recipient == circle.Owner ? ShareRefusal.WithYourself
        : !circle.IsNear(recipient) || circle.Find(recipient) is not { } member ? ShareRefusal.NotInCircle
        : !kind.MayBeSeenBy(member.Role) ? ShareRefusal.NotForManager
        : null;

    public static ShareRefusal? RefuseUntil(DateOnly until, DateOnly today) =>
        until < today ? ShareRefusal.InThePast
        : until > ShareTerm.Last(today) ? ShareRefusal.TooFar
        : null;

    /// <summary>Shares an item, or extends the grant that this person already has for it.</summary>
    /// <param name="given">The live grant of the same item to the same person, if any.</param>
    /// <exception cref="InvalidOperationException">It was refused (<see cref="Refuse"/>).</exception>
    public static ShareGrant Give(
        GrantId id,
        ItemRef item,
        SupportCircle circle,
        PersonId recipient,
        ShareTermChoice term,
        ShareGrant? given
    )
    {
        if (Refuse(item.Kind, circle, recipient, term.Until, term.Today) is { } refusal)
        {
            throw new InvalidOperationException($"Refused: {refusal}.");
        }

        var role = circle.Find(recipient)!.Role;
        return given is { } live && live.IsLive(term.Today)
            ? live.Extend(term.Until) with
            {
                Role = role,
            }
            : new ShareGrant(id, item, recipient, role, null, term.Today, term.Until, null, []);
    }
}

/// <summary>From today until and including a day.</summary>
public readonly record struct ShareTermChoice(DateOnly Today, DateOnly Until);
