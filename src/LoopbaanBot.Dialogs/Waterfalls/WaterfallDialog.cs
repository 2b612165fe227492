using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Waterfalls;

/// <summary>
/// A talk of named steps. The constructor of a derived dialog lists them in reading order; the answers gather in one
/// typed draft. Back, skip, later, stop and resume are the engine's and need nothing from a dialog.
/// </summary>
/// <param name="json">How the draft is stored, from the app's own JsonSerializerContext.</param>
public abstract partial class WaterfallDialog<TDraft>(string id, int version, JsonTypeInfo<TDraft> json)
    : Dialog(id, version)
    where TDraft : class
{
    private readonly WaterfallSteps<TDraft> _steps = new(id);

    /// <summary>Adds a step that asks one question.</summary>
    /// <param name="name">Stored with the talk; unique within the dialog.</param>
    /// <param name="prompt">Reads the answer.</param>
    /// <param name="ask">Makes the page from the draft. It changes nothing.</param>
    /// <param name="keep">Puts the answer in the draft, and may jump, end or refuse.</param>
    /// <param name="when">Whether the step is on the road for this draft; always, when null.</param>
    /// <param name="reword">Prepares another wording in the draft, after which ask runs again.</param>
    /// <param name="canSkip">Whether the person may go on without an answer.</param>
    /// <param name="skip">What to do when they skip; giving it makes the step skippable.</param>
    /// <param name="onlyByJump">True for a step that is only ever reached by GoTo.</param>
    /// <param name="options">What the prompt can only know once the talk runs.</param>
    protected void AddStep<TAnswer>(
        string name,
        Prompt<TAnswer> prompt,
        Func<WaterfallStepContext<TDraft>, DialogPage> ask,
        Action<WaterfallStepContext<TDraft>, TAnswer> keep,
        Func<TDraft, bool>? when = null,
        Action<WaterfallStepContext<TDraft>>? reword = null,
        bool canSkip = false,
        Action<WaterfallStepContext<TDraft>>? skip = null,
        bool onlyByJump = false,
        Func<WaterfallStepContext<TDraft>, PromptOptions>? options = null
    ) =>
        _steps.Add(
            new PromptStep<TDraft, TAnswer>(name, when, onlyByJump)
            {
                Prompt = prompt,
                Ask = ask,
                KeepAnswer = keep,
                Reword = reword,
                CanSkip = canSkip || skip is not null,
                Skip = skip,
                Options = options,
            }
        );

    /// <summary>Adds a step that is a whole dialog of its own.</summary>
    /// <param name="options">What the child is begun with.</param>
    /// <param name="keep">Puts the child's result in the draft.</param>
    /// <param name="stopped">Puts in the draft what the child had so far, when the talk ends with it half-way.</param>
    protected void AddChild(
        string name,
        string dialogId,
        Func<TDraft, object?> options,
        Action<WaterfallStepContext<TDraft>, object?> keep,
        Func<TDraft, bool>? when = null,
        bool onlyByJump = false,
        Action<TDraft, object?>? stopped = null
    ) =>
        _steps.Add(
            new ChildStep<TDraft>(name, when, onlyByJump)
            {
                DialogId = dialogId,
                Options = options,
                Keep = keep,
                Stopped = stopped,
            }
        );

    /// <summary>
    /// Makes the draft of a new talk. By default the options are the draft, and without options it is a new one.
    /// Options are null too when a talk restarts and nothing of its old draft could be read.
    /// </summary>
    protected virtual TDraft CreateDraft(object? options) =>
        options as TDraft
        ?? json.CreateObject?.Invoke()
        ?? throw new InvalidOperationException($"Dialog '{Id}' must override CreateDraft to begin without a draft.");

    /// <summary>
    /// Makes the draft of a talk that was begun under another version. By default every answer is kept.
    /// </summary>
    /// <param name="old">Null when the old draft no longer fits the type.</param>
    /// <returns>Null to begin with a new draft.</returns>
    protected virtual TDraft? Migrate(int oldVersion, TDraft? old) => old;

    public sealed override object? ReadDraft(DialogInstance instance) => instance.Read(json);

    public sealed override void OnChildStopped(DialogInstance instance, string step, object? childDraft)
    {
        if (_steps.Find(step) is ChildStep<TDraft> child && instance.Read(json) is { } draft)
        {
            child.Stopped?.Invoke(draft, childDraft);
        }
    }
}
