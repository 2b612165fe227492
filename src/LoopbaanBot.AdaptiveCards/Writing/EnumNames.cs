using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Writing;

/// <summary>
/// The names of an enum as they stand in JSON, encoded once. The schema spells some enums with a small first letter.
/// </summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    public static IReadOnlyDictionary<TEnum, JsonEncodedText> AsDeclared { get; } = Names(static name => name);

    public static IReadOnlyDictionary<TEnum, JsonEncodedText> Camel { get; } =
        Names(static name => char.ToLowerInvariant(name[0]) + name[1..]);

    private static Dictionary<TEnum, JsonEncodedText> Names(Func<string, string> spell) =>
        Enum.GetValues<TEnum>().ToDictionary(value => value, value => JsonEncodedText.Encode(spell(value.ToString())));
}
