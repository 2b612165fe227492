using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rhythm.Pauses;
using LoopbaanBot.Rhythm.Prompts;
using LoopbaanBot.Rhythm.Settings;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>The form of the rhythm, the pause, and the cards that come at the chosen moment.</summary>
internal static class RhythmSamples
{
    private static readonly DateTime s_moment = new(2026, 1, 27, 16, 0, 0);
    private static readonly DateOnly s_today = new(2026, 1, 20);

    private static readonly CareerRhythm s_rhythm = CareerRhythm.Start(
        new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(16, 0)),
        Dose.Weekly,
        new DateTime(2026, 1, 20, 16, 30, 0)
    );

    public static IEnumerable<(string Name, PostedCard Card)> Posted(LanguageContent content)
    {
        var question = Prompt(PromptKind.Question, Showing.First);
        return
        [
            ("rhythm-doorway", RhythmViews.Doorway(content.Texts)),
            ("pause-doorway", PauseViews.Doorway(content.Texts)),
            ("pause-not-now", PauseViews.NotNow(content.Texts)),
            ("need-doorway", NeedViews.Doorway(content.Texts)),
            ("prompt", PromptPosts.Card(content, question)),
            ("prompt-again", PromptPosts.Card(content, Prompt(PromptKind.Question, Showing.Again))),
            ("prompt-reminder", PromptPosts.Card(content, Prompt(PromptKind.Question, Showing.Reminder))),
            ("prompt-need", PromptPosts.Card(content, Prompt(PromptKind.WhatDoYouNeed, Showing.First))),
            ("prompt-reframe", PromptPosts.Card(content, Prompt(PromptKind.Reframe, Showing.First))),
            ("prompt-later", Responded(content, question, ResponseKind.LaterToday, s_moment.AddHours(2.5))),
            ("prompt-too-late", Responded(content, question, ResponseKind.LaterToday, s_moment.AddDays(1))),
            ("prompt-week", Responded(content, question, ResponseKind.NextWeek, s_moment.AddDays(7))),
            (
                "prompt-begun",
                Responded(content, Prompt(PromptKind.WhatDoYouNeed, Showing.First), ResponseKind.Now, null)
            ),
            ("prompt-skipped", Responded(content, question, ResponseKind.Skipped, null)),
        ];
    }

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var paused = State(s_rhythm.Pause(new PauseLength(2), s_today));
        var quiet = State(s_rhythm.Silence(new QuietPeriod(s_today, s_today.AddDays(10)), s_today));
        return
        [
            ("rhythm", RhythmViews.Form(turn, State(s_rhythm), s_moment, null, turn.Texts["rhythm.kept"])),
            ("rhythm-new", RhythmViews.Form(turn, null, null, null, null)),
            ("rhythm-stopped", RhythmViews.Form(turn, State(s_rhythm.Stop()), null, null, null)),
            (
                "rhythm-refused",
                RhythmViews.Form(turn, null, null, new("Sunday", "04:00", "Weekly"), turn.Texts["rhythm.choose"])
            ),
            ("pause", PauseViews.Form(turn, State(s_rhythm), s_today)),
            ("pause-taken", PauseViews.Form(turn, paused, s_today, turn.Texts["rhythm.kept"])),
            ("pause-quiet", PauseViews.Form(turn, quiet, s_today, turn.Texts["pause.turned"])),
            ("pause-nothing", PauseViews.Form(turn, null, s_today)),
            ("need", NeedViews.Ask(turn)),
            ("need-time", NeedViews.Time(turn, new DateOnly(2026, 2, 24))),
            ("need-explanation", NeedViews.Explanation(turn)),
            ("need-someone", NeedViews.Someone(turn)),
        ];
    }

    private static RhythmState State(CareerRhythm rhythm) => new(rhythm, WorkingDays.AllFive, PhaseHistory.Empty, []);

    private static ShownPrompt Prompt(PromptKind kind, Showing showing) =>
        new(
            new SlotKey(s_moment),
            kind,
            showing,
            s_moment,
            kind == PromptKind.Question ? CareerCompetency.Networking : null
        );

    private static PostedCard Responded(
        LanguageContent content,
        ShownPrompt prompt,
        ResponseKind kind,
        DateTime? until
    ) => PromptPosts.Responded(content, prompt, new(prompt.Slot, kind, s_moment, until));
}
