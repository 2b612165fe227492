using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>An item as it stands in a card of its owner. It points, and grants nothing.</summary>
internal static class ItemText
{
    public const string Key = "item";
    private const int LongestId = 100;
    private const char Between = ':';

    public static string Write(ItemRef item) => $"{item.Kind}{Between}{item.Id}";

    public static ItemRef? Parse(string? text) =>
        text?.Split(Between, 2) is [var kind, { Length: > 0 and <= LongestId } id]
        && Enum.GetNames<ItemKind>().Contains(kind)
        && !string.IsNullOrWhiteSpace(id)
            ? new ItemRef(Enum.Parse<ItemKind>(kind), id)
            : null;
}

/// <summary>Opens the form to share one item; what was filled in before stays in it.</summary>
internal sealed record ShareItemSubmit(ItemRef Item, ShareChoice Choice)
{
    public const string Verb = "share.item";

    public CardCommand Write() => Choice.Write(Verb, Item);

    /// <summary>The button of the list: it shares what is chosen there.</summary>
    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static ShareItemSubmit? Parse(CardData data) =>
        ItemText.Parse(data[ItemText.Key]) is { } item ? new ShareItemSubmit(item, ShareChoice.Parse(data)) : null;
}

/// <summary>Asks to see exactly what the recipient would see.</summary>
internal sealed record PreviewSubmit(ItemRef Item, ShareChoice Choice)
{
    public const string Verb = "share.preview";

    public static CardCommand Write(ItemRef item) => CardCommand.Of(Verb, (ItemText.Key, ItemText.Write(item)));

    public static PreviewSubmit? Parse(CardData data) =>
        ItemText.Parse(data[ItemText.Key]) is { } item ? new PreviewSubmit(item, ShareChoice.Parse(data)) : null;
}

/// <summary>Shares what was previewed.</summary>
internal sealed record GiveSubmit(ItemRef Item, ShareChoice Choice)
{
    public const string Verb = "share.give";

    public CardCommand Write() => Choice.Write(Verb, Item);

    public static GiveSubmit? Parse(CardData data) =>
        ItemText.Parse(data[ItemText.Key]) is { } item ? new GiveSubmit(item, ShareChoice.Parse(data)) : null;
}

/// <summary>With whom and until when, as somebody filled it in; both may be missing or wrong.</summary>
internal sealed record ShareChoice(string? Person, string? Until)
{
    public const string PersonKey = "person";
    public const string UntilKey = "until";

    public static ShareChoice Empty { get; } = new(null, null);

    public CardCommand Write(string verb, ItemRef item) =>
        CardCommand.Of(
            verb,
            (ItemText.Key, ItemText.Write(item)),
            (PersonKey, Person ?? string.Empty),
            (UntilKey, Until ?? string.Empty)
        );

    public static ShareChoice Parse(CardData data) => new(Filled(data[PersonKey]), Filled(data[UntilKey]));

    /// <summary>The day as a date prompt reads it.</summary>
    public DialogInput ToInput() =>
        new(DialogCommand.Answer, Values: new Dictionary<string, string> { [UntilKey] = Until ?? string.Empty });

    public override string ToString() => nameof(ShareChoice);

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>Shows one grant from the list of what is shared.</summary>
internal sealed record ShowShareSubmit(GrantId Grant)
{
    public const string Verb = "share.show";
    public const string Key = "grant";

    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static ShowShareSubmit? Parse(CardData data) =>
        GrantId.Parse(data[Key]) is { } grant ? new ShowShareSubmit(grant) : null;
}

/// <summary>Takes a grant back, at once: ending it needs no second thought.</summary>
internal sealed record WithdrawSubmit(GrantId Grant)
{
    public const string Verb = "share.withdraw";

    public CardCommand Write() => CardCommand.Of(Verb, (ShowShareSubmit.Key, Grant.ToString()));

    public static CardCommand WriteForChosen() => CardCommand.Of(Verb);

    public static WithdrawSubmit? Parse(CardData data) =>
        GrantId.Parse(data[ShowShareSubmit.Key]) is { } grant ? new WithdrawSubmit(grant) : null;
}
