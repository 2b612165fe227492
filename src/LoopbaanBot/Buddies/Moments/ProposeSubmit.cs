using System.Globalization;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>A new moment on its way: what, how long, and what it will be called, so that two presses make one.</summary>
internal sealed record ProposeSubmit(GroupKey Group, MomentId Moment, BuddyMomentKind? Kind, MomentLength? Length)
{
    public const string NewVerb = "moment.new";
    public const string TimesVerb = "moment.times";
    public const string ProposeVerb = "moment.propose";

    public const string KindId = "kind";
    public const string LengthId = "length";

    /// <summary>As long as the chosen kind takes by itself.</summary>
    public const string UsualLength = "usual";
    private const string GroupKeyData = "group";
    private const string MomentData = "new";

    public static CardCommand WriteNew(GroupKey group) => CardCommand.Of(NewVerb, (GroupKeyData, group.ToString()));

    public static GroupKey? ParseGroup(CardData data) => GroupKey.Parse(data[GroupKeyData]);

    /// <param name="verb">With kind and length still to be chosen on the card, or fixed already.</param>
    public CardCommand Write(string verb) =>
        Kind is { } kind && Length is { } length
            ? CardCommand.Of(verb, [.. Named(), (KindId, kind.ToString()), (LengthId, Minutes(length))])
            : CardCommand.Of(verb, Named());

    public static ProposeSubmit? Parse(CardData data) =>
        ParseGroup(data) is { } group && MomentId.Parse(data[MomentData]) is { } moment
            ? new ProposeSubmit(group, moment, KindOf(data[KindId]), LengthOf(data))
            : null;

    public static string Minutes(MomentLength length) => length.Minutes.ToString(CultureInfo.InvariantCulture);

    private (string, string)[] Named() => [(GroupKeyData, Group.ToString()), (MomentData, Moment.ToString())];

    private static BuddyMomentKind? KindOf(string? name) =>
        Enum.GetValues<BuddyMomentKind>()
            .Where(kind => kind.ToString() == name)
            .Cast<BuddyMomentKind?>()
            .FirstOrDefault();

    private static MomentLength? LengthOf(CardData data) =>
        data.Number(LengthId) is { } minutes ? MomentLength.Of(minutes) : null;
}
