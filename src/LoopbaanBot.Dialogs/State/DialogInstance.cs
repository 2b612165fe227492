using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.State;

/// <summary>One open dialog: where it is and what was answered.</summary>
public sealed class DialogInstance
{
    /// <summary>More than this, and remembering what was refused would crowd out what was kept.</summary>
    private const int MaxUnsentCharacters = 3000;

    private DialogDraft? _draft;

    public string Id { get; set; } = "";

    /// <summary>The version of the dialog that wrote this; another version in the code restarts the talk.</summary>
    public int Version { get; set; }

    /// <summary>The name of the step that waits for an answer.</summary>
    public string Step { get; set; } = "";

    /// <summary>The steps before this one in the order in which they were seen.</summary>
    public List<string> Visited { get; set; } = [];

    /// <summary>The revision of the page that waits. Pages carry it in their buttons.</summary>
    public int Revision { get; set; }

    /// <summary>The step of the dialog below that waits for this one; null when this one interrupted it.</summary>
    public string? ParentStep { get; set; }

    [JsonIgnore]
    public bool IsChild => ParentStep is not null;

    /// <summary>Words that came with help, later or a refused answer: not kept, but to be shown again.</summary>
    public DialogInput? Unsent { get; set; }

    /// <summary>Children that a person went back out of; they go on where they were when entered again.</summary>
    public List<DialogInstance>? Aside { get; set; }

    /// <summary>What was answered; null as long as there is nothing to store.</summary>
    public DialogDraft? Draft
    {
        get => _draft is { IsStorable: true } ? _draft : null;
        set => _draft = value;
    }

    internal object? Live => _draft?.Live;

    internal void Use(object draft, JsonTypeInfo? type) => (_draft ??= new DialogDraft()).Use(draft, type);

    internal void RememberUnsent(DialogInput input)
    {
        if (input.CountCharacters() is > 0 and <= MaxUnsentCharacters)
        {
            Unsent = input;
        }
    }

    /// <summary>Null when there is no draft or it no longer has the shape of the type.</summary>
    internal TDraft? Read<TDraft>(JsonTypeInfo<TDraft> type)
        where TDraft : class => _draft?.Read(type);
}
