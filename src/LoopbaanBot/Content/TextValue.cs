using System.Globalization;

namespace LoopbaanBot.Content;

/// <summary>What may fill a placeholder. A date is written out by the language that fills it.</summary>
internal readonly record struct TextValue
{
    private readonly string? text;
    private readonly DateOnly date;

    private TextValue(string? text, DateOnly date) => (this.text, this.date) = (text, date);

    public static implicit operator TextValue(string text) => new(text, default);

    public static implicit operator TextValue(int number) =>
        new(number.ToString(CultureInfo.InvariantCulture), default);

    public static implicit operator TextValue(DateOnly date) => new(null, date);

    public string In(Texts texts) => text ?? texts.Date(date);
}
