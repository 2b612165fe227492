using System.Globalization;
using System.Text.Json;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>A card on the screen: what it holds, what was filled in and what is shown or hidden by now.</summary>
internal sealed class TerminalCard
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Dictionary<string, bool> _visible = [];
    private readonly Dictionary<string, string> _values = [];

    public TerminalCard(JsonElement root, string? activityId)
    {
        Root = root;
        ActivityId = activityId;
        Read();
    }

    public JsonElement Root { get; }

    /// <summary>The message that the card stands in.</summary>
    public string? ActivityId { get; }

    public string? Language => Root.Text("lang");

    /// <summary>In reading order; parts of the card that act as a button come last.</summary>
    public IReadOnlyList<CardButton> Buttons { get; private set; } = [];

    public IReadOnlyList<CardInput> Inputs { get; private set; } = [];

    /// <summary>The button that the inputs are for: the one that stands out, or else the first.</summary>
    /// <remarks>Only this one asks for the inputs; who presses Stop should not have to answer first.</remarks>
    public CardButton? Primary =>
        Buttons.FirstOrDefault(button => button.Sends && button.IsPositive)
        ?? Buttons.FirstOrDefault(button => button.Sends);

    /// <summary>The one empty text field of the card; null when there is none, or more to fill in.</summary>
    public CardInput? OpenField =>
        Primary is { TakesInputs: true } && Inputs is [{ IsText: true } only] && ValueOf(only).Length == 0
            ? only
            : null;

    /// <summary>The one choice of the card that nothing was chosen for yet; null when there is none, or more to fill in.</summary>
    public CardInput? OpenChoice =>
        Primary is { TakesInputs: true }
        && Inputs is [{ IsChoice: true, TakesSeveral: false } only]
        && ValueOf(only).Length == 0
            ? only
            : null;

    /// <summary>Whether fields are filled by their letters: more buttons than the first take them along.</summary>
    public bool HasLetters =>
        Inputs is not ([] or [{ IsText: true }])
        && Inputs.Count <= Letters.Length
        && Buttons.Any(button => button is { Sends: true, TakesInputs: true } && button != Primary);

    /// <summary>Null where fields have no letters.</summary>
    public string? LetterOf(CardInput input) =>
        HasLetters && Inputs.Index().FirstOrDefault(one => one.Item.Id == input.Id) is { Item: not null } found
            ? Letters[found.Index].ToString()
            : null;

    /// <summary>The field with this letter.</summary>
    public CardInput? Lettered(string line) =>
        Inputs.FirstOrDefault(input => line.Equals(LetterOf(input), StringComparison.OrdinalIgnoreCase));

    /// <summary>By number or title.</summary>
    public CardButton? ButtonOf(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Buttons.ElementAtOrDefault(number - 1)
            : Buttons.FirstOrDefault(button => button.Title.Equals(line, StringComparison.OrdinalIgnoreCase));

    public string ValueOf(CardInput input) => _values.GetValueOrDefault(input.Id, input.Preset);

    public void Fill(CardInput input, string value) => _values[input.Id] = value;

    public bool IsVisible(JsonElement element) =>
        element.Text("id") is { } id && _visible.TryGetValue(id, out var visible)
            ? visible
            : element.IsOn("isVisible", otherwise: true);

    public void Toggle(CardButton button)
    {
        foreach (var (id, wish) in button.Targets)
        {
            _visible[id] = wish ?? !IsShown(id);
        }

        Read();
    }

    private bool IsShown(string id)
    {
        var found = Everything(Root).FirstOrDefault(element => element.Text("id") == id);
        return found.ValueKind == JsonValueKind.Object && IsVisible(found);
    }

    private void Read()
    {
        var parts = Shown(Root).ToList();
        Inputs = [.. parts.Where(CardInput.Is).Select(element => new CardInput(element))];
        var actions = parts
            .SelectMany(part => part.Type() == "ActionSet" ? part.Items("actions") : [])
            .Concat(Root.Items("actions"))
            .Concat(parts.Select(part => part.Property("selectAction")).OfType<JsonElement>());
        Buttons =
        [
            .. actions
                .Select(action => new CardButton(action))
                .Where(button => button.CanBePressed)
                .Where(button => button.Sends || button.Kind is CardButton.OpenUrl or CardButton.ToggleVisibility),
        ];
    }

    private IEnumerable<JsonElement> Shown(JsonElement from) =>
        from.Children().Where(IsVisible).SelectMany(child => Shown(child).Prepend(child));

    private static IEnumerable<JsonElement> Everything(JsonElement from) =>
        from.Children().SelectMany(child => Everything(child).Prepend(child));
}
