using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs;

/// <summary>The dialogs that can be begun by id. Filled once at start, then shared by all turns.</summary>
public sealed class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A dialog with this id was added before.</exception>
    public DialogSet Add(Dialog dialog)
    {
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    public Dialog? Find(string dialogId) => _dialogs.GetValueOrDefault(dialogId);

    /// <summary>
    /// Opens one turn on <paramref name="state"/>, which is changed in place; the host saves it afterwards.
    /// </summary>
    public DialogContext CreateContext(ITurnContext turnContext, DialogState state, DialogInput input) =>
        new(this, turnContext, state, input);
}
