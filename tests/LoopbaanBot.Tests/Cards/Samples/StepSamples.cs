using LoopbaanBot.Actions.Chances;
using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Paths.Roles;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>Steps in each state, an excuse and a few chances.</summary>
internal static class StepSamples
{
    private static readonly DateOnly s_day = new(2026, 1, 20);

    private static readonly CareerAction s_open = CareerAction.Make(
        Id(1),
        new ActionPlan("de decaan **om een kwartier** vragen")
        {
            On = s_day.AddDays(3),
            With = "Fatima",
            Cue = "mijn laatste les klaar is",
            Fallback = "ik stuur haar een bericht",
            FallbackOn = s_day.AddDays(7),
        },
        new ActionSource(ActionSourceKind.Role, "careersAdviser"),
        s_day
    );

    private static readonly CareerAction s_small = s_open.Smaller(Id(2), new("haar nummer opzoeken"), s_day);

    private static readonly Excuse s_excuse = new(
        new(Guid.Parse("019bdc00-0000-7000-8000-0000000000e1")),
        "na de toetsweek heb ik pas tijd",
        s_day
    )
    {
        Truth = "tot vrijdag zit ik vol",
        NextStep = "maandag vijf minuten bellen",
    };

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts) =>
        [
            ("steps-doorway", StepViews.Doorway(texts)),
            ("excuses-doorway", ExcuseViews.Doorway(texts)),
            ("chances-doorway", ChanceViews.Doorway(texts)),
        ];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Steps(turn), .. Forms(turn), .. Others(turn)];
    }

    private static IEnumerable<(string Name, View View)> Steps(TeacherTurn turn)
    {
        var role = RoleWording.SeedFor(turn, turn.Content.Paths.Role(new RoleId("careersAdviser"))!);
        var changed = s_open.Change(new("een bericht sturen"), s_day);
        CareerAction[] all = [s_open, s_small.MarkBusy(), s_open.Finish(s_day), s_open.Drop(s_day)];
        return
        [
            ("steps", StepViews.List(turn, all, s_day)),
            ("steps-empty", StepViews.List(turn, [], s_day, turn.Texts["step.deleted"])),
            ("step-open", StepViews.Page(turn, s_open, role, s_day, turn.Texts["step.kept"])),
            ("step-past", StepViews.Page(turn, s_open, role, s_day.AddDays(30))),
            ("step-busy", StepViews.Page(turn, s_small.MarkBusy(), Small, s_day)),
            ("step-changed", StepViews.Page(turn, changed, StepSeed.Empty, s_day)),
            ("step-done", StepViews.Page(turn, s_open.Finish(s_day), StepSeed.Empty, s_day)),
            ("step-dropped", StepViews.Page(turn, s_open.Drop(s_day), StepSeed.Empty, s_day)),
            ("step-delete", StepViews.AskDelete(turn, s_open)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Forms(TeacherTurn turn)
    {
        var role = RoleWording.SeedFor(turn, turn.Content.Paths.Role(new RoleId("careersAdviser"))!);
        var save = new SaveStepSubmit(Id(3), null, ActionSource.Own);
        var small = new SaveStepSubmit(Id(3), null, s_small.Source);
        var refused = new DialogInput(
            DialogCommand.Answer,
            Values: new Dictionary<string, string> { [StepForm.What] = "bellen", [StepForm.On] = "31 februari" }
        );
        return
        [
            ("step-new", StepFormViews.New(turn, save, StepSeed.Empty)),
            ("step-new-role", StepFormViews.New(turn, save with { Source = s_open.Source }, role)),
            ("step-new-small", StepFormViews.New(turn, small, Small)),
            ("step-new-refused", StepFormViews.New(turn, save, StepSeed.Empty, refused, turn.Texts["error.notADate"])),
            ("step-change", StepFormViews.Change(turn, s_open)),
            ("step-when", StepFormViews.AskDay(turn, s_small)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Others(TeacherTurn turn)
    {
        Chance[] chances = [Saw(2, "de werkgroep toetsen zoekt iemand").Use(s_day), Saw(1, "een dag op bezoek")];
        return
        [
            ("excuses", ExcuseViews.List(turn, [s_excuse], turn.Texts["excuse.deleted"])),
            ("excuses-empty", ExcuseViews.List(turn, [], null)),
            ("excuse", ExcuseViews.Page(turn, s_excuse, turn.Texts["excuse.kept"])),
            ("chances", ChanceViews.List(turn, chances, Saw(3, "x").Id, turn.Texts["chance.kept"])),
            ("chances-empty", ChanceViews.List(turn, [], Saw(3, "x").Id, null)),
        ];
    }

    private static StepSeed Small =>
        new()
        {
            Question = "step.small.question",
            AboutLabel = "step.small.of",
            About = s_open.Plan.What,
            IsShort = true,
        };

    private static ActionId Id(int number) => new(Guid.Parse($"019bdc00-0000-7000-8000-0000000000a{number}"));

    private static Chance Saw(int number, string what) =>
        Chance.See(new(Guid.Parse($"019bdc00-0000-7000-8000-0000000000c{number}")), what, s_day);
}
