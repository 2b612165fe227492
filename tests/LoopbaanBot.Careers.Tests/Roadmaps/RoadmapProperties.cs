using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;

namespace LoopbaanBot.Careers.Tests.Roadmaps;

/// <summary>What holds for every roadmap, whatever was written before and whatever is edited.</summary>
public sealed class RoadmapProperties
{
    /// <summary>One way to edit a part, with a look at that part alone.</summary>
    private static readonly (Func<Roadmap, string, Roadmap> Edit, Func<Roadmap, object> Look)[] s_edits =
    [
        (
            (roadmap, text) => roadmap with { Past = roadmap.Past.Edit(new CareerPast([new(text, null)])) },
            roadmap => roadmap.Past
        ),
        (
            (roadmap, text) => roadmap with { Balance = roadmap.Balance.Edit(new CareerBalance([text], [], [])) },
            roadmap => roadmap.Balance
        ),
        (
            (roadmap, text) =>
                roadmap with
                {
                    Competencies = roadmap.Competencies.Edit(
                        OwnCompetencies.Of([new(CareerCompetency.Networking, text)])
                    ),
                },
            roadmap => roadmap.Competencies
        ),
        (
            (roadmap, text) => roadmap with { Vision = roadmap.Vision.Edit(new RoadmapVision(text, null, null)) },
            roadmap => roadmap.Vision
        ),
        (
            (roadmap, text) => roadmap with { Steps = roadmap.Steps.Edit(new RoadmapSteps([Drawn.Step(1, text)])) },
            roadmap => roadmap.Steps
        ),
        (
            (roadmap, text) => roadmap with { Reach = roadmap.Reach.Edit(new RoadmapReach(text, null)) },
            roadmap => roadmap.Reach
        ),
        ((roadmap, _) => roadmap with { Past = roadmap.Past.Edit(CareerPast.Empty) }, roadmap => roadmap.Past),
    ];

    [Fact]
    public void An_edited_part_is_never_changed_by_what_is_written_later() =>
        Prop.ForAll(
                Cases(),
                at =>
                {
                    var (edit, look) = s_edits[at.Edit];
                    var edited = edit(Roadmap.From(at.Before), at.Text);
                    return look(Roadmap.From(at.After, edited)).Equals(look(edited))
                        && look(Roadmap.From(at.After, edited.WithoutProposals())).Equals(look(edited));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_that_was_not_edited_follows_what_is_written_later() =>
        Prop.ForAll(
                Cases(),
                at =>
                {
                    var edited = s_edits[at.Edit].Edit(Roadmap.From(at.Before), at.Text);
                    var (fresh, renewed) = (Roadmap.From(at.After), Roadmap.From(at.After, edited));
                    var look = s_edits[at.Edit].Look;
                    return s_edits
                        .Where(other => !look(edited).GetType().Equals(other.Look(edited).GetType()))
                        .All(other => other.Look(renewed).Equals(other.Look(fresh)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_invented() =>
        Prop.ForAll(
                Drawn.Sources().ToArbitrary(),
                sources =>
                    Roadmap.From(sources).Words().Except(Drawn.WordsOf(sources)).Any() is false
                    && MiniRoadmap.From(sources).Words().Except(Drawn.WordsOf(sources)).Any() is false
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_stand_in_the_order_of_their_dates() =>
        Prop.ForAll(
                Drawn.Sources().ToArbitrary(),
                sources =>
                {
                    var days = Roadmap.From(sources).Steps.Content.Steps.Select(step => step.On).ToArray();
                    return days.SequenceEqual(days.Order());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_proposed_may_be_kept_as_ones_own() =>
        Prop.ForAll(
                Drawn.Sources().ToArbitrary(),
                sources =>
                {
                    var roadmap = Roadmap.From(sources);
                    return roadmap.Past.Edit(roadmap.Past.Content).IsOwn
                        && roadmap.Balance.Edit(roadmap.Balance.Content).IsOwn
                        && roadmap.Competencies.Edit(roadmap.Competencies.Content).IsOwn
                        && roadmap.Steps.Edit(roadmap.Steps.Content).IsOwn;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_kept_holds_no_words_that_are_kept_elsewhere() =>
        Prop.ForAll(
                Drawn.Sources().ToArbitrary(),
                sources => Roadmap.From(sources).WithoutProposals().Equals(Roadmap.Empty)
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<(RoadmapSources Before, RoadmapSources After, string Text, int Edit)> Cases() =>
        (
            from before in Drawn.Sources()
            from after in Drawn.Sources()
            from text in Drawn.Text()
            from edit in Gen.Choose(0, s_edits.Length - 1)
            select (before, after, text, edit)
        ).ToArbitrary();
}
