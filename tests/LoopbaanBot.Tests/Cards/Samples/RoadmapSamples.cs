using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Roadmaps;
using LoopbaanBot.Roadmaps.Mini;
using LoopbaanBot.Roadmaps.Outline;
using LoopbaanBot.Roadmaps.Parts;
using LoopbaanBot.Roadmaps.Presenting;
using LoopbaanBot.Roadmaps.Print;
using LoopbaanBot.Roadmaps.Steps;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>One roadmap, half proposed and half edited, in every form in which it is shown.</summary>
internal static class RoadmapSamples
{
    public static DateOnly Day { get; } = new(2026, 1, 20);

    public static RoadmapSources Sources { get; } =
        RoadmapSources.Nothing with
        {
            Past = new([
                new("Van de havo naar het mbo", "Mijn mentor zei: probeer het een jaar."),
                new("Mentor van klas 2", null),
            ]),
            Balance = new(
                ["lesgeven aan 3A", "de dinsdag met Bram", "toneel", "mentorgesprekken", "excursies"],
                ["vergaderen op vrijdag"],
                ["meelopen met de decaan"]
            ),
            Competencies =
            [
                new(CareerCompetency.QualitiesReflection, "rustig kunnen blijven, **doorvragen**"),
                new(CareerCompetency.Networking, "ik bel liever dan dat ik mail"),
            ],
            Vision = new("Dit kan ik: luisteren", "Dit wil ik: <b>verschil</b> maken", null),
            Actions =
            [
                new(IdOf(1), "Koffie met de decaan", new DateOnly(2026, 2, 3), "Fatima"),
                new(IdOf(2), "Ooit een dag meelopen", null, null),
            ],
            Question = new("Wat kan ik nog meer dan lesgeven?", "Wie helpt mij om mentorcoördinator te worden?"),
        };

    public static OwnRoadmap Empty { get; } = new(StoredRoadmap.Empty, RoadmapSources.Nothing);

    public static OwnRoadmap Full { get; } = Edited(new OwnRoadmap(StoredRoadmap.Empty, Sources));

    public static RoadmapStepId IdOf(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        return [.. Whole(turn), .. Parts(turn), .. Steps(turn), .. Presented(turn), .. Mini(turn, language)];
    }

    private static IEnumerable<(string Name, View View)> Whole(TeacherTurn turn) =>
        [
            ("roadmap", RoadmapViews.Overview(turn, Full)),
            ("roadmap-saved", RoadmapViews.Overview(turn, Full, "roadmap.saved")),
            ("roadmap-empty", RoadmapViews.Overview(turn, Empty)),
            (
                "roadmap-print",
                PrintViews.Links(
                    turn,
                    new Uri("https://bot.school.example/download/AAAA"),
                    new Uri("https://bot.school.example/download/BBBB")
                )
            ),
        ];

    private static IEnumerable<(string Name, View View)> Parts(TeacherTurn turn) =>
        PartForms
            .All.Select(form =>
                ($"roadmap-form-{form.Part.ToString().ToLowerInvariant()}", PartViews.Form(turn, form, Full, false))
            )
            .Append(("roadmap-parts", PartViews.Picker(turn)))
            .Append(
                ("roadmap-form-fresh", PartViews.Form(turn, PartForms.Find(RoadmapPart.Vision)!, Full, fresh: true))
            );

    private static IEnumerable<(string Name, View View)> Steps(TeacherTurn turn)
    {
        var step = Full.Full.Steps.Content.Steps[0];
        return
        [
            ("roadmap-steps", StepViews.List(turn, Full)),
            ("roadmap-steps-none", StepViews.List(turn, Empty, "roadmap.step.removed")),
            ("roadmap-step", StepViews.Form(turn, Full, step.Id, step)),
            ("roadmap-step-new", StepViews.Form(turn, Full, IdOf(9), null)),
            ("roadmap-step-remove", StepViews.AskRemove(turn, step)),
        ];
    }

    private static IEnumerable<(string Name, View View)> Presented(TeacherTurn turn)
    {
        var slides = new RoadmapOutline(turn.Content).Of(Full.Full);
        return slides
            .Select((_, page) => ($"roadmap-slide-{page + 1}", PresentViews.Slide(turn, slides, page)))
            .Append(("roadmap-gaps", PresentViews.Gaps(turn, Roadmap.Empty.Gaps)));
    }

    private static IEnumerable<(string Name, View View)> Mini(TeacherTurn turn, Language language)
    {
        var starter = SamplePages.Turn(language);
        starter.Teacher.Profile = TeacherProfile.Unknown.Enter(Phase.Starting, Day);
        return
        [
            ("roadmap-of-starter", RoadmapViews.Overview(starter, Full)),
            ("roadmap-mini", MiniViews.Overview(turn, Full)),
            ("roadmap-mini-empty", MiniViews.Overview(turn, Empty)),
            ("roadmap-mini-form", MiniViews.Form(turn, Full, IdOf(9))),
        ];
    }

    private static OwnRoadmap Edited(OwnRoadmap own) =>
        own.With(
            own.Full with
            {
                Vision = own.Full.Vision.Edit(new("Ik kan luisteren.", "Ik wil mentoren begeleiden.", "Ik loop mee.")),
                Steps = own.Full.Steps.Edit(
                    own.Full.Steps.Content.Put(
                        new(IdOf(3), "Mijn leidinggevende spreken", new(2026, 1, 27), "Ruben", "Een tweede mentor")
                    )
                ),
                Reach = own.Full.Reach.Edit(new("Rust in de onderbouw", null)),
            }
        );
}
