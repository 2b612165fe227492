using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Intake.Talk;

/// <summary>An intake while it is talked about, with what is only needed to choose the road.</summary>
internal sealed class IntakeDraft
{
    public required CareerIntake Intake { get; set; }

    /// <summary>As told before, or in this talk.</summary>
    public Phase? Phase { get; set; }

    /// <summary>Whether the phase was unknown when the talk began; then it is asked.</summary>
    public bool AsksPhase { get; init; }

    /// <summary>Chooses the road and is not kept afterwards: the day until which prompts are parked says enough.</summary>
    public StarterConcern? Concern { get; set; }

    public bool IsDiscarded { get; set; }

    /// <summary>Somebody in training or in the first years is asked first what is on their mind (K §4.1).</summary>
    public bool AsksConcern() => Phase is Careers.People.Phase.Aspiring or Careers.People.Phase.Starting;

    /// <summary>Motives can wait for whoever is getting through the day.</summary>
    public bool IsParked() => AsksConcern() && Concern?.ComesFirst() == true;
}
