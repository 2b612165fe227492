using System.Text;
using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>A card as somebody has it in front of them.</summary>
/// <param name="json">As it travelled.</param>
/// <param name="PostedId">The message in the chat on which it lies.</param>
internal sealed class Card(JsonObject json, string? postedId)
{
    public string? PostedId { get; } = postedId;

    public string Json => json.ToJsonString();

    /// <summary>All that can be read: texts, labels, choices and buttons, one a line. Hidden parts are not read.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var part in Parts(json, visibleOnly: true))
            {
                text.AppendLine(LineOf(part));
            }

            return text.ToString();
        }
    }

    public IReadOnlyList<string> Buttons => [.. Actions().Select(action => Word(action, "title")!)];

    /// <summary>Where the buttons lead that open a browser, by title.</summary>
    public IReadOnlyDictionary<string, Uri> Links =>
        Parts(json, visibleOnly: true)
            .Where(part => Word(part, "type") == "Action.OpenUrl")
            .ToDictionary(link => Word(link, "title")!, link => new Uri(Word(link, "url")!));

    /// <summary>What a client asks by itself; null for a card that does not refresh.</summary>
    public (string Verb, JsonObject Data)? Refresh =>
        json["refresh"]?["action"] is JsonObject action
            ? (Word(action, "verb")!, action["data"]?.DeepClone().AsObject() ?? [])
            : null;

    /// <summary>Who refreshes, as Teams names people.</summary>
    public IReadOnlyList<string> RefreshedFor =>
        [.. (json["refresh"]?["userIds"] as JsonArray ?? []).Select(user => user!.GetValue<string>())];

    public IReadOnlyList<string> Labels => [.. Inputs().Select(input => Word(input, "label")!)];

    public bool HasButton(string title) => Buttons.Contains(title);

    /// <summary>Where a button leads that opens the browser.</summary>
    public Uri LinkOf(string title) =>
        new(
            Word(
                Parts(json, visibleOnly: true)
                    .Single(part => Word(part, "type") == "Action.OpenUrl" && Word(part, "title") == title),
                "url"
            )!
        );

    /// <summary>What stands in an input; empty when nothing does.</summary>
    public string ValueOf(string label) => Word(InputCalled(label), "value") ?? string.Empty;

    /// <summary>The explanation behind Help, hidden until somebody asks for it.</summary>
    public string Help =>
        string.Join(
            '\n',
            Parts(json, false)
                .Where(part => Word(part, "id") == "help")
                .SelectMany(help => Parts(help, false))
                .Select(LineOf)
        );

    public IReadOnlyList<string> Choices(string label) =>
        [.. InputCalled(label)["choices"]!.AsArray().Select(choice => Word(choice!.AsObject(), "title")!)];

    /// <summary>The verb and the data that a press sends: the card's own ids and all inputs, as Teams does.</summary>
    public (string Verb, JsonObject Data) Press(string button, params (string Label, string Value)[] inputs)
    {
        var action = Actions().FirstOrDefault(action => Word(action, "title") == button);
        action.ShouldNotBeNull($"there is no button {button} on:\n{Text}");
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var input in Inputs())
        {
            data[Word(input, "id")!] = Word(input, "value") ?? string.Empty;
        }

        foreach (var (label, value) in inputs)
        {
            var input = InputCalled(label);
            data[Word(input, "id")!] = CodeOf(input, value);
        }

        // A button that is an answer by itself stands on cards without an input of that name.
        return (Word(action, "verb")!, data);
    }

    /// <summary>True for an input of free words, which the canary then watches.</summary>
    public bool IsForWords(string label) => Word(InputCalled(label), "type") == "Input.Text";

    private JsonObject InputCalled(string label)
    {
        // A tick box is known by its title.
        var input = Inputs().FirstOrDefault(input => (Word(input, "label") ?? Word(input, "title")) == label);
        return input ?? throw new ShouldAssertException($"there is no input {label} on:\n{Text}");
    }

    /// <summary>Several choices are written with a bar between their titles, and travel with a comma.</summary>
    private static string CodeOf(JsonObject input, string value) =>
        input["isMultiSelect"]?.GetValue<bool>() == true
            ? string.Join(',', value.Split(" | ").Select(title => CodeOfOne(input, title)))
            : CodeOfOne(input, value);

    private static string CodeOfOne(JsonObject input, string value)
    {
        var choice = input["choices"]?.AsArray().FirstOrDefault(choice => Word(choice!.AsObject(), "title") == value);
        return choice is null ? value : Word(choice.AsObject(), "value")!;
    }

    private IEnumerable<JsonObject> Actions() =>
        Parts(json, visibleOnly: true).Where(part => Word(part, "type") == "Action.Execute");

    private IEnumerable<JsonObject> Inputs() =>
        Parts(json, visibleOnly: true)
            .Where(part => Word(part, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private static string LineOf(JsonObject part)
    {
        var words = new[] { "text", "label", "title" }.Select(name => Word(part, name)).OfType<string>();
        return string.Join(' ', words);
    }

    private static IEnumerable<JsonObject> Parts(JsonObject part, bool visibleOnly)
    {
        if (visibleOnly && part["isVisible"]?.GetValue<bool>() == false)
        {
            yield break;
        }

        yield return part;
        foreach (var list in new[] { "body", "items", "columns", "inlines", "choices", "rows", "cells", "actions" })
        {
            foreach (var child in part[list] as JsonArray ?? [])
            {
                foreach (var found in Parts(child!.AsObject(), visibleOnly))
                {
                    yield return found;
                }
            }
        }
    }

    private static string? Word(JsonObject part, string name) =>
        part[name] is JsonValue value && value.TryGetValue<string>(out var word) ? word : null;
}
