/** Escalation by handing a stronger role to a service that runs jobs, builds and fleets. */
import { type EscalationRecipe, passRole } from './escalation-recipe.ts';

export const JOBS_WITH_PASSED_ROLES: readonly EscalationRecipe[] = [
  passRole(
    'datapipeline',
    ['datapipeline', 'elasticmapreduce', 'ec2'],
    ['datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition', 'datapipeline:ActivatePipeline'],
    "A new pipeline runs commands of one's own on resources with a stronger role.",
  ),
  passRole(
    'batch-job',
    ['ecs-tasks', 'batch'],
    ['batch:RegisterJobDefinition', 'batch:SubmitJob'],
    "A new batch job runs a container of one's own with a stronger role.",
  ),
  passRole(
    'emr-cluster',
    ['elasticmapreduce', 'ec2'],
    ['elasticmapreduce:RunJobFlow'],
    "A new cluster runs steps of one's own with a stronger role.",
  ),
  passRole(
    'emr-serverless',
    ['emr-serverless'],
    ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'],
    "A job of a new application runs a script of one's own with a stronger role.",
  ),
  passRole(
    'braket-job',
    ['braket'],
    ['braket:CreateJob'],
    "A hybrid job runs a script of one's own with a stronger role.",
  ),
  passRole(
    'omics-run',
    ['omics'],
    ['omics:CreateWorkflow', 'omics:StartRun'],
    "A run of a new workflow carries out commands of one's own with a stronger role.",
  ),
  passRole(
    'kinesisanalytics-application',
    ['kinesisanalytics'],
    ['kinesisanalytics:CreateApplication', 'kinesisanalytics:StartApplication'],
    "A new Apache Flink application runs code of one's own with a stronger role.",
  ),
  passRole(
    'gamelift-fleet',
    ['gamelift', 'ec2'],
    ['gamelift:CreateBuild', 'gamelift:RequestUploadCredentials', 'gamelift:CreateFleet'],
    "A new fleet runs a server of one's own on instances with a stronger role.",
  ),
  passRole(
    'imagebuilder-image',
    ['ec2', 'imagebuilder'],
    [
      'imagebuilder:CreateComponent',
      'imagebuilder:CreateImageRecipe',
      'imagebuilder:CreateInfrastructureConfiguration',
      'imagebuilder:CreateImage',
    ],
    "The build of a new image runs commands of one's own on an instance with a stronger role.",
  ),
];
