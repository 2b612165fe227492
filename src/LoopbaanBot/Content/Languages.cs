namespace LoopbaanBot.Content;

internal static class Languages
{
    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>nl or en: the folder of the content and the start of a locale.</summary>
    public static string Code(this Language language) => language == Language.English ? "en" : "nl";

    /// <summary>English for en and en-GB and the like; Dutch for every other locale and for none.</summary>
    public static Language FromLocale(string? locale)
    {
        var name = locale.AsSpan();
        var region = name.IndexOfAny('-', '_');
        return name[..(region < 0 ? name.Length : region)].Equals("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Dutch;
    }
}
