namespace LoopbaanBot.Dialogs.Turns;

/// <summary>
/// What a step wants a person to see. The app derives its own pages; the library never looks inside,
/// and never sends one: whether it travels as a view or behind a button is for the host to decide.
/// </summary>
public abstract record DialogPage;
