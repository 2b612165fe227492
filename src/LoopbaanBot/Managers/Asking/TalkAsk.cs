using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Managers.Asking;

/// <summary>A request for a talk as somebody filled it in; all of it may be missing or wrong.</summary>
/// <param name="Talk">What the talk will be called, so that two presses make one.</param>
/// <param name="Member">Who of the circle, or <see cref="Somebody"/> for who is not in it; null when nothing was chosen.</param>
/// <param name="Items">What to send along; null stands for what is no item.</param>
/// <param name="OnlyTalk">That nothing is to be sent along was ticked.</param>
/// <param name="Replaces">The talk that this one takes the place of.</param>
internal sealed record TalkAsk(
    SharedId Talk,
    TalkKind? Kind,
    string? Member,
    MemberSubmit Newcomer,
    IReadOnlyList<ItemRef> Items,
    bool OnlyTalk,
    SharedId? Replaces
)
{
    public const string PreviewVerb = "careerTalk.preview";
    public const string SendVerb = "careerTalk.send";
    public const string NewVerb = "careerTalk.new";
    public const string KindId = "kind";
    public const string MemberId = "member";
    public const string ItemsId = "items";
    public const string Nothing = "nothing";
    public const string Somebody = "new";

    /// <summary>The button that asks for the fields of somebody who is not in the circle yet.</summary>
    public static readonly (string Key, string Value) Newer = ("newcomer", "yes");

    // Not that of a talk: the list of talks sends the one that is chosen there along with every button.
    private const string IdKey = "ask";
    private const string ReplacesKey = "replaces";
    private const string PageKey = "page";

    public static TalkAsk Begin(SharedId talk, TalkKind kind, SharedId? replaces) =>
        new(talk, kind, null, MemberSubmit.Empty, [], false, replaces);

    /// <summary>The button of the form: the inputs go with it.</summary>
    public CardCommand WriteForm() =>
        CardCommand.Of(PreviewVerb, (IdKey, Talk.ToString()), (ReplacesKey, $"{Replaces}"));

    /// <summary>The same form with room for a newcomer.</summary>
    public CardCommand WriteNewcomer() =>
        CardCommand.Of(NewVerb, (IdKey, Talk.ToString()), (ReplacesKey, $"{Replaces}"), Newer);

    public bool IsNewcomer => Member == Somebody;

    /// <summary>A button of the preview, where there are no inputs any more.</summary>
    public CardCommand Write(string verb, int page = 0) =>
        CardCommand.Of(
            verb,
            (IdKey, Talk.ToString()),
            (ReplacesKey, $"{Replaces}"),
            (KindId, $"{Kind}"),
            (MemberId, Member ?? string.Empty),
            (MemberSubmit.PersonId, Newcomer.Person ?? string.Empty),
            (MemberSubmit.NameId, Newcomer.Name),
            (MemberSubmit.RoleId, Newcomer.Role ?? string.Empty),
            (ItemsId, string.Join(',', Items.Select(ItemText.Write).Concat(OnlyTalk ? [Nothing] : []))),
            (PageKey, $"{page}")
        );

    /// <summary>Null for a card that we did not make.</summary>
    public static TalkAsk? Parse(CardData data, PersonId asker) =>
        SharedId.Parse(data[IdKey]) is { } talk && talk.TenantId == asker.TenantId
            ? new(
                talk,
                Enum.GetNames<TalkKind>().Contains(data[KindId]) ? Enum.Parse<TalkKind>(data[KindId]!) : null,
                data[Newer.Key] == Newer.Value ? Somebody
                    : data[MemberId] is { Length: > 0 } member ? member.ToLowerInvariant()
                    : null,
                MemberSubmit.Parse(data),
                [.. Listed(data).Select(ItemText.Parse).OfType<ItemRef>().Distinct()],
                Listed(data).Contains(Nothing),
                SharedId.Parse(data[ReplacesKey])
            )
            : null;

    public static int Page(CardData data) => data.Number(PageKey) ?? 0;

    public override string ToString() => nameof(TalkAsk);

    private static string[] Listed(CardData data) =>
        data[ItemsId]?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
