namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>The rule that protects a role model: never more talks than the room holds, never sooner than the cool-down.</summary>
public static class TalkRoom
{
    /// <summary>The furthest day to agree on, in days from today.</summary>
    public const int FurthestDays = 90;

    /// <summary>Whether another question may be put to this role model today.</summary>
    /// <remarks>Open questions take room too, so that nobody finds twenty of them on one morning.</remarks>
    public static bool HasRoom(this RoleModel model, DateOnly today) =>
        model.Consent.IsLive(today)
        && model.Talks.Count(talk => talk.IsOpen(today)) + model.TalksIn(today) < model.Room.TalksPerMonth
        && !model.IsCoolingDown(today);

    /// <summary>The talks agreed for the calendar month of this day.</summary>
    public static int TalksIn(this RoleModel model, DateOnly day) =>
        model.Talks.Count(talk =>
            talk is { State: TalkState.Agreed, Day: { } on } && on.Year == day.Year && on.Month == day.Month
        );

    /// <summary>From the day of a talk until the cool-down is over.</summary>
    public static bool IsCoolingDown(this RoleModel model, DateOnly today) =>
        model.Talks.Any(talk => talk.HasCome(today) && today < talk.Day?.AddDays(model.Room.CoolDownDays));

    /// <summary>Why a talk cannot be agreed for a day, in words that the role model can act on; null when it can.</summary>
    public static DayRefusal? Refuse(this RoleModel model, DateOnly day, DateOnly today) =>
        day < today ? DayRefusal.Past
        : day > today.AddDays(FurthestDays) ? DayRefusal.TooFar
        : model.TalksIn(day) >= model.Room.TalksPerMonth ? DayRefusal.MonthFull
        : model.Talks.Any(talk => IsTooClose(model, talk, day)) ? DayRefusal.CoolDown
        : null;

    private static bool IsTooClose(RoleModel model, RoleModelTalk talk, DateOnly day) =>
        talk is { State: TalkState.Agreed, Day: { } on }
        && Math.Abs(on.DayNumber - day.DayNumber) < model.Room.CoolDownDays;
}

/// <summary>Why a day does not fit. Only the role model learns which.</summary>
public enum DayRefusal
{
    Past,

    /// <summary>Beyond <see cref="TalkRoom.FurthestDays"/>.</summary>
    TooFar,
    MonthFull,
    CoolDown,
}
