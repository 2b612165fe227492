namespace LoopbaanBot.Dialogs.State;

/// <summary>The stack of one person together with the code that its ids stand for.</summary>
internal sealed class DialogStack(DialogSet dialogs, DialogState state)
{
    public DialogInstance? Top => state.Stack.Count > 0 ? state.Stack[^1] : null;

    public bool HasStepBehind
    {
        get
        {
            var index = state.Stack.Count - 1;
            while (index > 0 && state.Stack[index] is { IsChild: true, Visited.Count: 0 })
            {
                index--;
            }

            return index >= 0 && state.Stack[index].Visited.Count > 0;
        }
    }

    public Dialog? FindTopDialog() => Top is { } top ? Find(top.Id, state.Stack.Count - 1) : null;

    public Dialog Push(string dialogId, bool isChild)
    {
        var dialog =
            Find(dialogId, state.Stack.Count)
            ?? throw new InvalidOperationException($"There is no dialog '{dialogId}' to begin.");
        var parentStep = isChild ? Top?.Step : null;
        state.Stack.Add(
            new DialogInstance
            {
                Id = dialogId,
                Version = dialog.Version,
                ParentStep = parentStep,
            }
        );
        return dialog;
    }

    public DialogInstance Pop()
    {
        var top = state.Stack[^1];
        state.Stack.RemoveAt(state.Stack.Count - 1);
        return top;
    }

    public void RaiseRevision() => state.Stack[^1].Revision = ++state.Revision;

    public void SetTopAside()
    {
        var child = Pop();
        (Top!.Aside ??= []).Add(child);
    }

    /// <summary>Puts a child that was gone back out of on the stack again; null when there is none.</summary>
    public Dialog? TakeFromAside(string dialogId)
    {
        var child = Top?.Aside?.Find(aside => aside.Id == dialogId && aside.ParentStep == Top.Step);
        if (child is null || Find(dialogId, state.Stack.Count) is not { } dialog)
        {
            return null;
        }

        Top!.Aside!.Remove(child);
        state.Stack.Add(child);
        RaiseRevision();
        return dialog;
    }

    /// <summary>Takes off the active dialog and all that wait for it, and gives the draft of the lowest.</summary>
    public object? Unwind()
    {
        while (true)
        {
            HandDownAside();
            var draft = FindTopDialog()?.ReadDraft(Top!) ?? Top!.Draft?.ToElement();
            var ended = Pop();
            if (!ended.IsChild || Top is not { } waiting)
            {
                return draft;
            }

            FindTopDialog()?.OnChildStopped(waiting, ended.ParentStep!, draft);
        }
    }

    /// <summary>Gives the active dialog, which is about to end, what is in children that were never finished.</summary>
    public void HandDownAside()
    {
        var (top, dialog) = (Top!, FindTopDialog());
        foreach (var aside in top.Aside ?? [])
        {
            var draft = Find(aside.Id, state.Stack.Count)?.ReadDraft(aside) ?? aside.Draft?.ToElement();
            dialog?.OnChildStopped(top, aside.ParentStep!, draft);
        }
    }

    public TDraft? FindDraft<TDraft>()
        where TDraft : class
    {
        for (var index = state.Stack.Count - 1; index >= 0; index--)
        {
            var instance = state.Stack[index];
            if (Find(instance.Id, index)?.ReadDraft(instance) is TDraft draft)
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>A component's own dialogs hide those of the same id outside it.</summary>
    private Dialog? Find(string dialogId, int height)
    {
        List<DialogSet>? scopes = null;
        for (var index = 0; index < height; index++)
        {
            if (Find(state.Stack[index].Id, scopes) is ComponentDialog component)
            {
                (scopes ??= []).Add(component.Dialogs);
            }
        }

        return Find(dialogId, scopes);
    }

    private Dialog? Find(string dialogId, List<DialogSet>? scopes)
    {
        for (var index = (scopes?.Count ?? 0) - 1; index >= 0; index--)
        {
            if (scopes![index].Find(dialogId) is { } inner)
            {
                return inner;
            }
        }

        return dialogs.Find(dialogId);
    }
}
