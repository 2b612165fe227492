namespace LoopbaanBot.Careers.People;

/// <summary>A phase and the first day it held.</summary>
public sealed record PhaseEntry(Phase Phase, DateOnly Since);
