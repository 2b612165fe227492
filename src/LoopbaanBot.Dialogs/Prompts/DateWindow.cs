namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>Which side of today a date may lie on.</summary>
public enum DateWindow
{
    Any,
    TodayOrLater,
    TodayOrEarlier,
}
